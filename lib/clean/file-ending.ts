/** What a document-sharing site leaves of the name of the file. */
export const FILE_ENDING = /\.(?:docx?|pdf|pptx?|xlsx?|wps)(?=\s*(?:$|[-–—_|]))/i;
