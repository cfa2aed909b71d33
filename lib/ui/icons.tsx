import type { ComponentChildren } from 'preact';

/** Line drawings on a grid of 24; always beside words or in a named button, so hidden from readers. */
function Icon({ children }: { children: ComponentChildren }) {
  return (
    <svg
      class="icon"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="1.8"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

export const SearchIcon = () => (
  <Icon>
    <circle cx="10.5" cy="10.5" r="6" />
    <path d="m15 15 5 5" />
  </Icon>
);

export const TrashIcon = () => (
  <Icon>
    <path d="M4.5 7h15M9.5 7V4.5h5V7M6.5 7l1 12.5h9l1-12.5M10 11v5M14 11v5" />
  </Icon>
);

export const FolderIcon = () => (
  <Icon>
    <path d="M3.5 18.5v-13h6l2 2.5h9v10.5z" />
  </Icon>
);

export const PlusIcon = () => (
  <Icon>
    <path d="M12 5v14M5 12h14" />
  </Icon>
);

export const PencilIcon = () => (
  <Icon>
    <path d="m4.5 19.5 1-4.5L16 4.5l3.5 3.5L9 18.5z" />
  </Icon>
);

export const GearIcon = () => (
  <Icon>
    <path d="M4 7h9M17 7h3M4 17h3M11 17h9" />
    <circle cx="15" cy="7" r="2" />
    <circle cx="9" cy="17" r="2" />
  </Icon>
);

export const LibraryIcon = () => (
  <Icon>
    <path d="M5 4.5v15M9.5 4.5v15M14 5l4.5 14.5" />
  </Icon>
);

export const PageIcon = () => (
  <Icon>
    <path d="M6 3.5h8.5l3.5 3.5v13.5H6zM9 11h6M9 15h6" />
  </Icon>
);

export const CheckIcon = () => (
  <Icon>
    <path d="m5 12.5 4.5 4.5L19 7.5" />
  </Icon>
);

export const CloseIcon = () => (
  <Icon>
    <path d="m6 6 12 12M18 6 6 18" />
  </Icon>
);

export const AlertIcon = () => (
  <Icon>
    <path d="M12 4 2.8 20h18.4zM12 10v4.5M12 17.2v.1" />
  </Icon>
);

export const ExportIcon = () => (
  <Icon>
    <path d="M12 15V4M8 7.5 12 3.5l4 4M5 13v6.5h14V13" />
  </Icon>
);

export const ImportIcon = () => (
  <Icon>
    <path d="M12 3.5v11M8 11l4 4 4-4M5 13v6.5h14V13" />
  </Icon>
);

export const CopyIcon = () => (
  <Icon>
    <path d="M8.5 8.5h11v11h-11z" />
    <path d="M15.5 8.5v-4h-11v11h4" />
  </Icon>
);

export const TypeIcon = () => (
  <Icon>
    <path d="m3.5 18.5 5-13 5 13M5.3 14h6.4M15 18.5l3-8 3 8M16 16h4" />
  </Icon>
);

export const ImageIcon = () => (
  <Icon>
    <path d="M4 5.5h16v13H4zM4.5 16l4.5-4.5 4 4 2.5-2.5 4 4" />
    <circle cx="15" cy="9.5" r="1.3" />
  </Icon>
);

export const LinkIcon = () => (
  <Icon>
    <path d="M14 4.5h5.5V10M19 5l-8 8M16.5 13.5v6h-12v-12h6" />
  </Icon>
);

export const BroomIcon = () => (
  <Icon>
    <path d="M20 4 12.5 11.5M9 10l5 5-3.5 5.5-7-7zM6.5 17 9 14.5" />
  </Icon>
);
