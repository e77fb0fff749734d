import type { Block, Note } from '../article.ts';
import type { Draft } from '../draft.ts';

/**
 * Marks that quote in pairs. Within a family, which one opens depends on the country (“English”, „German“, »Danish«) and,
 * where typewriters and typesetters meet, on chance ("so”): so they are only counted, two by two.
 */
const families: readonly { readonly marks: RegExp; readonly opening: RegExp }[] = [
  { marks: /[“”„‟"]/gu, opening: /^["“„]/u },
  { marks: /[«»]/gu, opening: /^[«»]/u },
  { marks: /[「」]/gu, opening: /^「/u },
  { marks: /[『』]/gu, opening: /^『/u },
];

/**
 * A quotation mark without its partner. A quotation that goes on over several paragraphs opens in each and closes in the
 * last (The Chicago Manual of Style, 13.32), so a paragraph is left alone whose neighbour opens one too.
 */
export function findOpenQuotes({ blocks }: Draft): Note[] {
  const text = blocks.filter(({ type, range }) => range && (type === 'paragraph' || type === 'quote'));
  return text.flatMap(({ text: words, range }, index): Note[] => {
    const at = openMark(words, text[index + 1]);
    if (at === undefined || !range) return [];
    return [
      {
        code: 'open-quotation',
        message: `A quotation mark has no partner: ${shortly(words.slice(at))}`,
        suggestion: 'See where the quotation begins and ends.',
        range,
      },
    ];
  });
}

/** Where the last mark stands of those that are odd in number; `undefined` where none are. */
function openMark(text: string, next: Block | undefined): number | undefined {
  for (const { marks, opening } of families) {
    // Counted first: the places of millions of marks would fill the memory, and an even number needs none.
    if ((text.match(marks)?.length ?? 0) % 2 === 0) continue;
    const found = [...text.matchAll(marks)];
    // “6 ft 2"”: behind a figure it may mean inches, or end a name ("Bella 1"); odd either way is odd.
    const sure = found.filter(({ index }) => !/\d"/u.test(text.slice(index - 1, index + 1)));
    if (sure.length % 2 === 0 || isBullet.test(text)) continue;
    if (!next || !opening.test(next.text)) return found.at(-1)?.index;
  }
  return undefined;
}

/** French newspapers point to other articles with it: “» Read also”. */
const isBullet = /^[«»]\s/u;
const shortly = (text: string): string => (text.length > 40 ? `${text.slice(0, 40).trimEnd()}…` : text);
