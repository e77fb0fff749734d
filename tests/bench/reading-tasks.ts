import type { Page } from 'playwright-core';
import { captionWords, firstWords, sections } from './newspaper-page.ts';

/** One place that a reader wants to reach, on every page. */
export interface Aim {
  readonly name: string;
  /** Its id in Lectern. */
  readonly id: (page: Page) => Promise<string>;
  /** Its first words on the other pages; empty where they have no such thing. */
  readonly begins: string;
  /** Its heading, where a page has headings. */
  readonly heading?: string;
  /** What a reader may type into the page map: `''` for its first place. */
  readonly typed: readonly string[];
  /** What a reader may type into the browser's own search; empty where nobody knows a word of it. */
  readonly words: string;
  /** The first words of the paragraph that the reader is in; without them, the top of the page. */
  readonly from?: string;
  /** A key of Lectern's own that leads there. */
  readonly ownKey?: string;
  /** The reader comes from a search for "rockets". */
  readonly searched?: true;
}

const idOf =
  (selector: string) =>
  async (page: Page): Promise<string> =>
    (await page.locator(selector).first().getAttribute('id')) ?? '';

/** Mentions of Kata'ib Hezbollah in the text: in a definition's place, then plain. */
const opens = 'article > div button[popovertarget]:text-is("Kataeb Hezbollah")';
const plain = 'article > div [data-name="kataib-hezbollah"]';

/** The six of issue 5; of the sections each one, as none is more given than another. */
export const tasks: readonly { readonly name: string; readonly aims: readonly Aim[] }[] = [
  {
    name: 'the first sentence',
    aims: [
      {
        name: 'first sentence',
        id: idOf('#p-1'),
        begins: firstWords,
        typed: [''],
        words: '',
        ownKey: 'Alt+Shift+KeyG',
      },
    ],
  },
  {
    name: `a section (mean of ${sections.length})`,
    aims: sections.map(({ heading, begins }, at) => ({
      name: `section ${at + 1}`,
      id: idOf(`article > div > h2:text-is("${heading}")`),
      begins,
      heading,
      typed: [`${at + 1}`, heading.toLowerCase()],
      words: begins,
    })),
  },
  {
    name: 'the definition of a name (KH)',
    aims: [{ name: 'definition', id: idOf(opens), begins: '', typed: ['kh', 'kataib'], words: '' }],
  },
  {
    name: 'its next mention',
    aims: [
      {
        name: 'next mention',
        id: idOf(plain),
        begins: 'Soon the yellow flags',
        typed: [],
        words: 'Kataeb Hezbollah',
        from: 'The march was an answer',
        ownKey: 'Alt+Shift+KeyK',
      },
    ],
  },
  {
    name: 'caption 7',
    aims: [
      {
        name: 'caption 7',
        id: () => Promise.resolve('caption-7'),
        begins: captionWords(7).slice(0, 30),
        typed: ['7', 'caption 7'],
        words: '',
      },
    ],
  },
  {
    name: 'a search hit (“rockets”)',
    aims: [
      {
        name: 'search hit',
        id: idOf('article > div > p:has-text("rockets")'),
        begins: 'Washington presented',
        typed: [''],
        words: 'rockets',
        searched: true,
      },
    ],
  },
];
