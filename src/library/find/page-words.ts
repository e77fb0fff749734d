import { textFragment } from '../../names/search/text-fragment.ts';
import type { SearchedText } from './searched-texts.ts';
import type { TextRange } from './sentence-excerpt.ts';

/** A longer run is no word but a text without spaces: browsers do not find one in pieces. In UTF-16 units. */
const longestWord = 40;

/** The words of an article's page, as a browser reads them when it follows a link to some of them. */
export class PageWords {
  readonly #words: string[] = [];
  /** Of each text the number of its first word. */
  readonly #first = new Map<SearchedText, number>();

  constructor(texts: readonly SearchedText[]) {
    for (const text of texts) {
      const words = text.text.split(/\s+/u).filter((word) => word !== '');
      this.#first.set(text, this.#words.length);
      const last = words.pop();
      // A block ends here: words beyond it are no context.
      if (last !== undefined) this.#words.push(...words, /[.!?:;,…]$/u.test(last) ? last : `${last}.`);
    }
  }

  /** The end of an address that shows the words of a range, as `textFragment` has it; nothing where none can. */
  fragment(text: SearchedText, [start, end]: TextRange): string {
    const before = wordsIn(text.text.slice(0, start));
    // A range may begin in the middle of what stands between two spaces: "al-Shaabi".
    const inside = start > 0 && !/\s/u.test(text.text.charAt(start - 1)) ? 1 : 0;
    const at = (this.#first.get(text) ?? 0) + before - inside;
    const length = wordsIn(text.text.slice(0, end)) - before + inside;
    const longest = Math.max(...this.#words.slice(at, at + length).map((word) => word.length));
    return longest > longestWord ? '' : textFragment(this.#words, at, length);
  }
}

const wordsIn = (text: string): number => text.match(/\S+/gu)?.length ?? 0;
