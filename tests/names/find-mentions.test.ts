import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileNames } from '../../src/names/compile-names.ts';
import { findMentions } from '../../src/names/find-mentions.ts';
import type { Mention } from '../../src/names/name.ts';
import { exampleNames } from './example-names.ts';

const matcher = compileNames(exampleNames);
const fixtures = join(import.meta.dirname, '../fixtures/names');

/** `[Kataeb Hezbollah](kataib-hezbollah)` */
const mark = /\[([^\]]+)\]\(([a-z-]+)\)/gu;

/** The texts of an article: its lines; a line that ends inside a mark goes on in the next. */
const textsOf = (article: string): string[] => article.split(/\n(?![^[]*\]\()/u);

function withMarks(text: string, mentions: readonly Mention[]): string {
  let marked = '';
  let done = 0;
  for (const { name, text: printed, range } of mentions) {
    marked += `${text.slice(done, range[0])}[${printed}](${name})`;
    [, done] = range;
  }
  return marked + text.slice(done);
}

describe.each(
  globSync(join(fixtures, '*.txt'))
    .sort()
    .map((file) => [basename(file, '.txt'), file] as const),
)('in the articles about %s', (_, file) => {
  const articles = readFileSync(file, 'utf8').trimEnd().split('\n---\n');
  it.each(articles)('finds what is marked, and no more: %s', (article) => {
    const marked = textsOf(article);
    const texts = marked.map((text) => text.replace(mark, '$1'));
    const found = findMentions(texts, matcher).map((mentions, index) =>
      withMarks(texts[index] ?? '', mentions),
    );
    expect(found).toEqual(marked);
  });
});
