/** Addresses of our own pages, relative to whichever of them asks. */
export const pageUrl = {
  reader: (id: string) => `/reader.html?id=${encodeURIComponent(id)}`,
  library: (place: '' | 'import' | 'trash' | `export=${string}` = '') =>
    `/library.html${place && `#${place}`}` as const,
  options: () => '/options.html',
};
