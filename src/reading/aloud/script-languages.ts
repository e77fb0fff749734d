import { baseLanguage } from '../../article/base-language.ts';
/**
 * The language of words in another script than the text around them. Nobody marks them in an article; by their script
 * alone they are given to the voice of its largest language, which reads a Persian name better than an English one does.
 */
const scripts: readonly (readonly [script: RegExp, language: string, others: readonly string[]])[] = [
  [/\p{sc=Arabic}/u, 'ar', ['fa', 'ckb', 'ku', 'ur', 'ps', 'ug', 'sd']],
  [/\p{sc=Hebrew}/u, 'he', ['yi']],
  [/\p{sc=Cyrillic}/u, 'ru', ['uk', 'bg', 'sr', 'mk', 'be', 'kk', 'ky', 'mn', 'tg']],
  [/\p{sc=Greek}/u, 'el', []],
  [/[\p{sc=Hiragana}\p{sc=Katakana}]/u, 'ja', []],
  [/\p{sc=Hangul}/u, 'ko', []],
  [/\p{sc=Han}/u, 'zh', ['ja', 'ko', 'yue']],
  [/\p{sc=Devanagari}/u, 'hi', ['mr', 'ne', 'sa']],
  [/\p{sc=Thai}/u, 'th', []],
];

/**
 * The language in which a word is to be said.
 *
 * @param language The language of the text around it, as the page says.
 * @returns Another language only where that one is not written in the word's script. A transliteration (`ar-Latn`) is
 *   for the voice of the page: it has no tag here, see `collect-passages.ts`.
 * @example
 * languageOfScript('الحشد', 'en') //=> 'ar'
 * languageOfScript('الحشد', 'fa') //=> 'fa'
 */
export function languageOfScript(word: string, language: string): string {
  const base = baseLanguage(language);
  const found = scripts.find(([script]) => script.test(word));
  return !found || found[1] === base || found[2].includes(base) ? language : found[1];
}
