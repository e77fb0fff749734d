import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readGlossary } from '../../src/commands/content/read-glossary.ts';
import { readFrontMatter } from '../../src/markdown/read-front-matter.ts';
import { readingLevel } from '../../src/markdown/reading-level.ts';
import { articleSchema } from '../../src/markdown/schemas.ts';
import { compileNames } from '../../src/names/compile-names.ts';
import { findMentions } from '../../src/names/find-mentions.ts';

describe('readingLevel', () => {
  it('gives a grade for English and LIX for others', () => {
    expect(readingLevel('The cat sat on the mat.', 'en')).toEqual({ scale: 'grade', score: -1.4 });
    expect(readingLevel('Die Katze schläft auf der Fensterbank.', 'de')).toEqual({
      scale: 'lix',
      score: 39.3,
    });
  });
  it('rises with longer sentences and longer words', () => {
    const easy = readingLevel('He ran. She ran. They ran home.', 'en')?.score ?? NaN;
    const hard = readingLevel(
      'Notwithstanding considerable opposition, legislators deliberated.',
      'en',
    )?.score;
    expect(hard).toBeGreaterThan(easy);
  });
  it('says nothing about a text without words, or written without spaces', () => {
    expect(readingLevel(' … ', 'en')).toBeUndefined();
    expect(readingLevel('川の水が増えた。', 'ja')).toBeUndefined();
  });
});

/** Lower secondary school ends after nine years (WCAG 3.1.5). */
const highestGrade = 9;

describe('T15: an article’s "In short"', async () => {
  const matcher = compileNames(await readGlossary('content/glossary'));
  for (const file of readdirSync('content/articles')) {
    const { data } = readFrontMatter(readFileSync(`content/articles/${file}`, 'utf8'), file, articleSchema);
    it(`stands in ${file} and needs no more than lower secondary school, names apart`, () => {
      const texts = Object.values(data?.inShort ?? {});
      expect(texts.length).toBeGreaterThan(2);
      const plain = findMentions(texts, matcher).map((mentions, at) =>
        mentions.reduceRight(
          (text, { range }) => text.slice(0, range[0]) + text.slice(range[1]),
          texts[at] ?? '',
        ),
      );
      expect(readingLevel(plain.join('\n\n'), data?.language ?? '')?.score).toBeLessThanOrEqual(highestGrade);
    });
  }
});
