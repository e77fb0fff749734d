import type { Page } from 'playwright-core';
import type { PageStops, Stop } from './key-routes.ts';

/** What each of Orca's keys stops at. `p` stops at headings too, and `o` at those and at every longer piece of text. */
const kinds: Readonly<Record<string, string>> = {
  h: 'h1,h2,h3,h4,h5,h6',
  1: 'h1',
  2: 'h2',
  3: 'h3',
  p: 'p,h1,h2,h3,h4,h5,h6',
  o: 'p,li,dt,dd,td,figcaption,h1,h2,h3,h4,h5,h6',
  k: 'a[href]',
  b: 'button,summary',
  l: 'ul,ol,dl',
  i: 'li,dt,dd',
  m: 'main,nav,body>header,body>footer,aside,search,form[aria-label],section[aria-labelledby],section[aria-label]',
  g: 'img,svg[role=img]',
  t: 'table',
  q: 'blockquote',
  e: 'input:not([type=checkbox],[type=radio],[type=submit],[type=button]),textarea',
  Tab: 'a[href],button,summary,input,select,textarea,[tabindex="0"]',
};

/** Reads what a screen reader and the browser's own search can reach on the page as it is now. */
export async function readStops(page: Page): Promise<PageStops> {
  const { found, text } = await page.evaluate(readInPage, kinds);
  const stops = found.map(({ target, ...stop }): Stop => {
    const leadsTo = target === undefined ? -1 : found.findIndex(({ range }) => range[1] > target);
    return leadsTo < 0 ? stop : { ...stop, leadsTo };
  });
  return { stops, text };
}

interface FoundStop extends Omit<Stop, 'leadsTo'> {
  /** Where in the text a link within the page leads to. */
  readonly target: number | undefined;
}

/** Runs in the page: nothing from outside of it is known there. */
function readInPage(kindsOf: Readonly<Record<string, string>>): { found: FoundStop[]; text: string } {
  const starts = new Map<Node, number>();
  const lines: string[] = [];
  let [length, last]: [number, Element | null] = [0, null];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    starts.set(node, length);
    if (!node.parentElement?.checkVisibility() || node.parentElement.matches('script,style')) continue;
    const block = node.parentElement.closest('p,li,dt,dd,td,th,h1,h2,h3,h4,h5,h6,div,figcaption,nav,section');
    const words = (block === last ? '' : '\n') + (node.textContent ?? '').replace(/\s+/gu, ' ');
    last = block;
    lines.push(words);
    length += words.length;
  }
  const startOf = (element: Element): number => {
    const inside = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode();
    if (inside) return starts.get(inside) ?? 0;
    const [, start = length] =
      [...starts].find(
        ([node]) => (element.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
      ) ?? [];
    return start;
  };
  const endOf = (element: Element): number => {
    const [, end = length] =
      [...starts].find(
        ([node]) =>
          !element.contains(node) &&
          (element.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
      ) ?? [];
    return end;
  };
  // To Orca a control within a text is one character: a paragraph of one link is none.
  const longEnough = (element: Element, key: string): boolean => {
    if (!/^[po]$/u.test(key) || element.matches('h1,h2,h3,h4,h5,h6')) return true;
    const copy = element.cloneNode(true) as Element;
    for (const control of copy.querySelectorAll('a,button,[popover]')) control.replaceWith('*');
    return copy.textContent.trim().length > (key === 'o' ? 75 : 2);
  };
  const all = [...document.querySelectorAll(Object.values(kindsOf).join())].filter((element) =>
    element.checkVisibility({ visibilityProperty: true }),
  );
  const found = all.map((element): FoundStop => {
    const hash = element.getAttribute('href');
    const target = hash?.startsWith('#') ? document.getElementById(hash.slice(1)) : null;
    return {
      keys: Object.keys(kindsOf).filter(
        (key) => element.matches(kindsOf[key] ?? '') && longEnough(element, key),
      ),
      id: element.id,
      words: element.textContent.replace(/\s+/gu, ' ').trim(),
      range: [startOf(element), endOf(element)],
      target: target ? startOf(target) : undefined,
    };
  });
  return { found, text: lines.join('') };
}
