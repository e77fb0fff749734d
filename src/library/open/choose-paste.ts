import { readPage } from '../../article/html/read-page.ts';
import type { PageNode } from '../../article/html/page.ts';

/** Elements that say what their text is: what bare text cannot say. */
const structure: ReadonlySet<string> = new Set(
  'article blockquote caption cite dd dl dt figcaption figure h1 h2 h3 h4 h5 h6 img li main ol q ruby table time ul'.split(
    ' ',
  ),
);
/** HTML that holds so much less than the text beside it is a remark of the program, not the copy. */
const leastShare = 0.5;

/** What to parse of a paste. */
export interface ChosenPaste {
  readonly text: string;
  readonly type: 'html' | 'text';
}

/**
 * Chooses what to read of a paste: the HTML where it says more than the text (headings, captions, links, lists, the language),
 * else the text. Editors put every line of bare text into an element of its own, and all of its look into styles: that is no
 * structure.
 *
 * @param paste both as the clipboard has them; what stood before the HTML on the clipboard of Windows is left out
 * @example
 * choosePaste({ text: 'Home', html: '<div><span style="color:red">Home</span></div>' }) //=> { text: 'Home', type: 'text' }
 */
export function choosePaste({ text, html }: { readonly text: string; readonly html?: string }): ChosenPaste {
  const page = withoutClipboardHeader(html ?? '');
  if (page.trim() === '') return { text, type: 'text' };
  const { nodes } = readPage(page);
  const length = nodes.reduce((sum, node) => sum + node.text.trim().length, 0);
  // A picture alone comes with an address as its text, or with none.
  if (length === 0 || length < text.trim().length * leastShare) return { text, type: 'text' };
  const isBetter = text.trim() === '' || nodes.some(saysSomething);
  return isBetter ? { text: page, type: 'html' } : { text, type: 'text' };
}

function saysSomething({ tag, attributes }: PageNode): boolean {
  if (structure.has(tag) || attributes.lang !== undefined || attributes.dir === 'rtl') return true;
  // A word processor names its headings, captions and lists by their style: "MsoCaption".
  if (attributes.class?.startsWith('Mso') === true) return attributes.class !== 'MsoNormal';
  return tag === 'a' && attributes.href !== undefined;
}

/** "Version:0.9 StartHTML:0000000105 …": how Windows says where the HTML begins (the format "HTML Format"). */
function withoutClipboardHeader(html: string): string {
  return html.replace(/^Version:[\d.]+\s+(?:\w+:[^\r\n<]*\s+)+(?=<)/u, '');
}
