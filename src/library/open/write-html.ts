const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as HTML, in an element or in the quotes of an attribute: it stays text. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => escapes[character] ?? character);
}

/**
 * @example
 * startTag('a', { href: '#n1', lang: undefined }) //=> '<a href="#n1">'
 */
export function startTag(tag: string, attributes: Readonly<Record<string, string | undefined>> = {}): string {
  const written = Object.entries(attributes).map(([name, value]) =>
    value === undefined ? '' : ` ${name}="${escapeHtml(value)}"`,
  );
  return `<${tag}${written.join('')}>`;
}

/** What a document says about itself. */
export interface DocumentFacts {
  readonly title?: string | undefined;
  readonly author?: string | undefined;
  /** BCP 47 */
  readonly language?: string | undefined;
  /** `YYYY-MM-DD` */
  readonly published?: string | undefined;
}

/** A whole page: what the document says about itself stands in the head, where `parseArticle` looks for it and weighs it. */
export function writePage({ title, author, language, published }: DocumentFacts, body: string): string {
  const head = [
    title === undefined ? '' : `<title>${escapeHtml(title)}</title>\n`,
    author === undefined ? '' : `${startTag('meta', { name: 'author', content: author })}\n`,
    published === undefined ? '' : `${startTag('meta', { name: 'dc.date', content: published })}\n`,
  ];
  return `<!doctype html>\n${startTag('html', { lang: language })}\n<head>\n${head.join('')}</head>\n<body>\n<article>\n${body.trim()}\n</article>\n</body>\n</html>\n`;
}
