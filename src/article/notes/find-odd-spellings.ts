import type { Note } from '../article.ts';
import type { Draft } from '../draft.ts';
import { countLongWords, type CountedWord } from './count-words.ts';
import { placeOf } from './place-of.ts';

/** So often the other spelling must stand there. */
const fewestOthers = 3;
/** Endings are grammar: a letter more or less in them is no slip. */
const endingLetters = 3;

/**
 * A word that stands once, beside one that stands often and has one letter more or less inside: “govermment” in an article
 * about the government. No dictionary is asked, so it works in every language with letters.
 */
export function findOddSpellings({ received, blocks }: Draft): Note[] {
  const words = countLongWords(blocks);
  const often = new Map<string, string>();
  const once: (readonly [word: string, counted: CountedWord])[] = [];
  for (const [word, counted] of words) {
    if (counted.count === 1) once.push([word, counted]);
    else if (counted.count >= fewestOthers) {
      for (const shorter of oneLetterLess(word)) often.set(shorter, word);
    }
  }
  if (often.size === 0) return [];
  return once.flatMap(([word, { block }]): Note[] => {
    const other =
      often.get(word) ??
      oneDoubledLess(word).find((shorter) => (words.get(shorter)?.count ?? 0) >= fewestOthers);
    const range = other === undefined ? undefined : blocks[block]?.range;
    const place = range && placeOf(word, received, range[0], range[1]);
    if (other === undefined || !place) return [];
    return [
      {
        code: 'odd-spelling',
        message: `“${word}” stands here, “${other}” everywhere else.`,
        suggestion: `Perhaps “${other}” was meant.`,
        correction: { from: word, to: other },
        range: place,
      },
    ];
  });
}

/** Each spelling without one letter that is neither the first nor in the ending. */
function oneLetterLess(word: string): string[] {
  const shorter: string[] = [];
  for (let at = 1; at < word.length - endingLetters; at += 1)
    shorter.push(word.slice(0, at) + word.slice(at + 1));
  return shorter;
}

/** The same, of letters that stand doubled. */
function oneDoubledLess(word: string): string[] {
  const shorter: string[] = [];
  for (let at = 1; at < word.length - endingLetters; at += 1) {
    if (word[at] === word[at - 1]) shorter.push(word.slice(0, at) + word.slice(at + 1));
  }
  return shorter;
}
