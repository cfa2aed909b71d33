/** What a document-sharing site leaves of the name of the file. */
export const FILE_ENDING = /\.(?:docx?|pdf|pptx?|xlsx?|wps)(?=\s*(?:$|[-–—_|]))/i;
/** Which part of a chapter or a thread the page shows. */
export const PART = /\s*[（(]第?\s?\d{1,3}\s?\/\s?\d{1,3}\s?[页頁]?[)）]\s*$/;
