/** Each kind of file that `open/` reads: its type, and the ends of its name. What the installed app says it takes. */
export const fileTypes: Readonly<Record<string, readonly string[]>> = {
  'text/plain': ['.txt', '.text'],
  'text/markdown': ['.md', '.markdown'],
  'text/html': ['.html', '.htm'],
  'application/xhtml+xml': ['.xhtml'],
  'multipart/related': ['.mhtml', '.mht'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['.docx'],
  'application/vnd.oasis.opendocument.text': ['.odt'],
  'application/epub+zip': ['.epub'],
  'application/pdf': ['.pdf'],
};
