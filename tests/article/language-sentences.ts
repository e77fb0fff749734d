import { readFileSync } from 'node:fs';
import path from 'node:path';

const file = path.join(import.meta.dirname, '../fixtures/languages/sentences.txt');

/** The sentences of `tests/fixtures/languages`, each with its language. */
export const languageSentences: readonly (readonly [language: string, sentence: string])[] = readFileSync(
  file,
  'utf8',
)
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [language = '', sentence = ''] = line.split(' | ');
    return [language, sentence] as const;
  });
