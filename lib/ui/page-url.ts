/** Addresses of our own pages, relative to whichever of them asks. */
export const pageUrl = {
  reader: (id: string) => `/reader.html?id=${encodeURIComponent(id)}`,
  library: (place: '' | 'import' | 'trash' = '') => `/library.html${place && `#${place}`}`,
  options: () => '/options.html',
};
