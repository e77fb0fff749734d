import { functionWords } from '../rules/function-words.ts';
import { scriptLanguages, tellingLetters } from '../rules/script-languages.ts';

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
export function detectLanguage(text: string, nameLanguage: NameLanguage = byVotes): string {
  const sample = sampleOf(text);
  return byLetters(sample) ?? nameLanguage(sample) ?? byVotes(sample) ?? 'und';
}

function sampleOf(text: string): string {
  const look = text.slice(0, longestLook);
  // Trimmed line by line: a pattern of white space around line ends is quadratic in a run of spaces.
  const lines = look.split('\n').map((line) => line.trim());
  const sentences = lines.filter((line) => line.length >= sentenceLength);
  return (sentences.length > 0 ? sentences.join('\n') : look).slice(0, sampleLength);
}

function byLetters(sample: string): string | undefined {
  const count = sample.match(/\p{L}/gu)?.length ?? 0;
  const found = scriptLanguages.find(
    ({ letters, share }) => (sample.match(letters)?.length ?? 0) > count * share,
  );
  return found?.language;
}

/** Each commonest word is a vote for its languages, and so is each letter that few languages write. */
function byVotes(sample: string): string | undefined {
  const votes = new Map<string, number>();
  const add = (language: string, count: number): void => {
    if (count > 0) votes.set(language, (votes.get(language) ?? 0) + count);
  };
  for (const word of sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []) {
    for (const language of functionWords.get(word) ?? []) add(language, 1);
  }
  for (const { languages, letters } of tellingLetters) {
    const count = sample.match(letters)?.length ?? 0;
    for (const language of languages) add(language, count);
  }
  let best: string | undefined;
  for (const [language, vote] of votes) if (vote > (votes.get(best ?? '') ?? 0)) best = language;
  return best;
}
