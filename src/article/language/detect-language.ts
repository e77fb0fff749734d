import { endOfLetters } from '../letters.ts';
import { functionWords } from '../rules/function-words.ts';
import { scriptLanguages, tellingLetters } from '../rules/script-languages.ts';
import { wordFilterOf } from '../word-filter.ts';
import { countCharacters, countMatching, type CharacterCounts } from './count-characters.ts';

/** Names the language of a text: BCP 47, or `undefined` where the text does not tell. */
export type NameLanguage = (text: string) => string | undefined;

/** Detection is sure long before this many characters; a whole book would only take time. */
const sampleLength = 6000;
/** Menus, share links and credits are shorter: where a page mixes languages, they are the template's. */
const sentenceLength = 60;
/** Lines are read so far to find sentences. */
const longestLook = 100_000;

/**
 * The language of a text, by its letters where only one language writes them, else by `nameLanguage`, else by its
 * commonest words and rarest letters. Sentences count before short lines: a menu in English stands over articles in every language.
 *
 * @param nameLanguage a better judge than our small one, `eld` for example (300 kB compressed: too much for the browser)
 * @returns BCP 47; `und` (undetermined) where nothing tells.
 * @example
 * detectLanguage('Der Stadtrat hat am Dienstag beschlossen, die Brücke zu sperren.') //=> 'de'
 */
export function detectLanguage(text: string, nameLanguage?: NameLanguage): string {
  const sample = sampleOf(text);
  const counted = countCharacters(sample);
  return byLetters(counted) ?? nameLanguage?.(sample) ?? byVotes(sample, counted) ?? 'und';
}

function sampleOf(text: string): string {
  const look = text.slice(0, longestLook);
  // Trimmed line by line: a pattern of white space around line ends is quadratic in a run of spaces.
  const lines = look.split('\n').map((line) => line.trim());
  const sentences = lines.filter((line) => line.length >= sentenceLength);
  return (sentences.length > 0 ? sentences.join('\n') : look).slice(0, sampleLength);
}

function byLetters(counted: CharacterCounts): string | undefined {
  const count = countMatching(counted, /\p{L}/gu);
  return scriptLanguages.find(({ letters, share }) => countMatching(counted, letters) > count * share)
    ?.language;
}

/** Each commonest word is a vote for its languages, and so is each letter that few languages write. */
function byVotes(sample: string, counted: CharacterCounts): string | undefined {
  const votes = new Map<string, number>();
  const add = (languages: readonly string[], count: number): void => {
    if (count === 0) return;
    for (const language of languages) votes.set(language, (votes.get(language) ?? 0) + count);
  };
  const small = sample.toLowerCase();
  for (const [languages, count] of countFunctionWords(small)) add(languages, count);
  for (const { languages, letters, inRow } of tellingLetters) {
    add(languages, inRow ? (small.match(letters)?.length ?? 0) : countMatching(counted, letters));
  }
  let best: string | undefined;
  for (const [language, vote] of votes) if (vote > (votes.get(best ?? '') ?? 0)) best = language;
  return best;
}

/** How often the words stand there that speak for the same languages; in the order in which they are met. */
function countFunctionWords(text: string): ReadonlyMap<readonly string[], number> {
  const counts = new Map<readonly string[], number>();
  for (let start = 0; start < text.length; start += 1) {
    const end = endOfLetters(text, start);
    if (end === start) continue;
    const languages = mayBeFunctionWord(text, start, end) && functionWords.get(text.slice(start, end));
    if (languages) counts.set(languages, (counts.get(languages) ?? 0) + 1);
    start = end;
  }
  return counts;
}

const mayBeFunctionWord = wordFilterOf(functionWords.keys());
