/**
 * The sign of Qingwen, beside its name: the drawing that the icons in `public/icon` were made of. Drawn in place:
 * a page whose sign is a file is not loaded, and no popup shown, before that file is there.
 */
export const Sign = ({ size }: { size: number }) => (
  <svg class="sign" viewBox="0 0 128 128" width={size} height={size} aria-hidden="true">
    <defs>
      <linearGradient id="sign-ground" x1="0" y1="0" x2="0" y2="1">
        <stop offset="0" stop-color="#17837a" />
        <stop offset="1" stop-color="#0b544e" />
      </linearGradient>
    </defs>
    <rect x="4" y="4" width="120" height="120" rx="28" fill="url(#sign-ground)" />
    <g fill="#fff">
      <path d="M24 29C34 31 42 37 45 45C46 50 41 53 37 49C32 43 28 37 24 29Z" />
      <path d="M18 57C28 58 36 63 40 71C41 76 36 79 32 75C26 70 22 64 18 57Z" />
      <path d="M20 99C28 97 36 88 43 75C47 73 49 76 47 80C43 91 37 100 31 106C26 108 21 104 20 99Z" />
      <rect x="60" y="30" width="50" height="13" rx="6.5" />
      <rect x="60" y="57.5" width="34" height="13" rx="6.5" />
      <rect x="60" y="85" width="50" height="13" rx="6.5" />
    </g>
    <circle cx="104" cy="64" r="6.5" fill="#f0a08c" />
  </svg>
);
