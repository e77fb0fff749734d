import type { Block, Note } from '../article.ts';

/** So many words in a row are no chance: five make half of them a phrase, eight a sentence that was written twice. */
const wordsInRow = 5;
/** A caption repeats a paragraph when more than half of its rows stand there. */
const leastShare = 0.5;
const mostCharacters = 600;

/**
 * Captions whose words stand in one paragraph too. Each caption's rows of five words are looked up in an index of the
 * paragraphs' rows, so the time grows with the text and not with captions times paragraphs.
 */
export function findRepeats(blocks: readonly Block[]): Note[] {
  const captions = blocks.filter(({ type, text }) => type === 'caption' && text !== '');
  const wanted = new Set(captions.flatMap(({ text }) => rows(text)));
  if (wanted.size === 0) return [];
  const paragraphsWith = new Map<string, number[]>();
  blocks.forEach(({ type, text }, index) => {
    if (type !== 'paragraph') return;
    for (const row of new Set(rows(text))) {
      if (!wanted.has(row)) continue;
      const list = paragraphsWith.get(row) ?? [];
      // A row that stands everywhere is a phrase; its first places are enough.
      if (list.length < 8) paragraphsWith.set(row, [...list, index]);
    }
  });
  return captions.flatMap((caption) => {
    const repeated = repeatedParagraph(caption, paragraphsWith);
    if (repeated === undefined || !caption.range) return [];
    const message = 'This caption says nearly the same as a paragraph.';
    return [{ code: 'caption-repeats-paragraph', message, range: caption.range }];
  });
}

function repeatedParagraph(
  caption: Block,
  paragraphsWith: ReadonlyMap<string, number[]>,
): number | undefined {
  const own = rows(caption.text);
  const hits = new Map<number, number>();
  for (const row of own) {
    for (const index of paragraphsWith.get(row) ?? []) hits.set(index, (hits.get(index) ?? 0) + 1);
  }
  for (const [index, count] of hits) if (count > own.length * leastShare) return index;
  return undefined;
}

/** Every run of five words, in small letters, without signs. */
function rows(text: string): string[] {
  const words =
    text
      .slice(0, mostCharacters)
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const found: string[] = [];
  for (let i = 0; i + wordsInRow <= words.length; i += 1)
    found.push(words.slice(i, i + wordsInRow).join(' '));
  return found;
}
