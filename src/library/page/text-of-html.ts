/** What stands on lines of its own. */
const blocks =
  'address,article,aside,blockquote,body,caption,dd,details,div,dl,dt,figcaption,figure,footer,form,h1,h2,h3,h4,h5,h6,header,hr,li,main,nav,ol,p,pre,section,summary,table,td,th,tr,ul';

/** What is no text of the page, and what nobody sees of it. */
const unseen = 'head,noscript,script,style,template,title';

/**
 * The text of pasted HTML, for the field, where the clipboard has no text beside it: every block a paragraph. It is read
 * in a document apart, in which nothing runs and nothing is fetched (`install/trusted-scripts.ts`). What is parsed later
 * is the HTML itself, by the worker.
 *
 * @example
 * textOfHtml('<h1>Ferry</h1><p>It <b>sank</b>.<br>So it is.</p>') //=> 'Ferry\n\nIt sank.\nSo it is.'
 */
export function textOfHtml(html: string): string {
  if (html === '') return '';
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const nodes = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  const paragraphs: string[] = [];
  let block: Element | null = null;
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    if (node instanceof Element) {
      if (node.localName === 'br') paragraphs.push(`${paragraphs.pop() ?? ''}\n`);
      continue;
    }
    const parent = node.parentElement;
    const words = (node.nodeValue ?? '').replace(/\s+/gu, ' ');
    if (!parent || parent.closest(unseen) || (words === ' ' && parent.closest(blocks) !== block)) continue;
    if (parent.closest(blocks) !== block) paragraphs.push('');
    block = parent.closest(blocks);
    paragraphs.push((paragraphs.pop() ?? '') + words);
  }
  return paragraphs
    .map((paragraph) => paragraph.replace(/ *\n */gu, '\n').trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}
