import { baseLanguage } from '../base-language.ts';
import type { Note } from '../article.ts';
import type { Draft } from '../draft.ts';
import { unfinishedWords } from '../rules/unfinished-words.ts';

/** Shorter lines may be a list's, a table's or a poem's. */
const sentenceLength = 60;

/** A line that stops in the middle of a sentence: at a comma, or at a word that something must follow. */
export function findCutLines({ language, blocks }: Draft): Note[] {
  const unfinished = new Set(unfinishedWords[baseLanguage(language)]?.split(' '));
  return blocks.flatMap(({ text, credit, range }): Note[] => {
    // Before its credit a caption may end as it likes.
    if (!range || credit !== undefined || text.length < sentenceLength) return [];
    const last = /(?<=\s)[\p{L}\p{M}]+$/u.exec(text.slice(-20))?.[0];
    if (!/[,،、]$/u.test(text) && !(last !== undefined && unfinished.has(last))) return [];
    return [
      {
        code: 'cut-line',
        message: `This line stops in the middle of a sentence: “…${text.slice(-30).trimStart()}”`,
        suggestion: 'See whether words were lost when the article was copied.',
        range: [range[1] - (last?.length ?? 1), range[1]],
      },
    ];
  });
}
