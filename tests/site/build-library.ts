/**
 * A library that nobody ships, built beside the real site: made-up articles in any number, one with many headings, and
 * those of `tests/fixtures/library`, which come the way of every article.
 */
import { execFile } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { makeLectern } from '../bench/lectern-site.ts';
import { makeArticles, type MadeArticle } from '../bench/make-articles.ts';

const run = promisify(execFile);

/**
 * @param folder - Everything is written here; what it held before is removed.
 * @param count - How many made-up articles; each is the same in every library.
 * @returns The folder of the built site.
 */
export async function buildLibrary(folder: string, count: number): Promise<string> {
  rmSync(folder, { recursive: true, force: true });
  const site = makeLectern(folder, [...makeArticles(count), manyHeadings, manyMentions]);
  const env = { ...process.env, LECTERN_CONTENT: path.join(folder, 'content') };
  await run(process.execPath, ['src/commands/add.ts', ...received()], { env });
  await site.build();
  return site.output;
}

/** The texts and pages of `tests/fixtures/library`. */
function received(): string[] {
  const folder = 'tests/fixtures/library';
  return readdirSync(folder)
    .filter((file) => !file.endsWith('.md'))
    .map((file) => path.join(folder, file));
}

/** One name in two spellings, far more often than one page of a concordance can hold. */
const guarded = Array.from(
  { length: 120 },
  (_, at) => `On day ${at + 1} the Green Zone was quiet, and the International Zone kept its gates shut.`,
);
const manyMentions: MadeArticle = {
  slug: 'many-mentions',
  title: 'A hundred and twenty days at the gates',
  published: '2020-02-02',
  markdown: `${guarded.join('\n\n')}\n`,
  received: `A hundred and twenty days at the gates\n\n${guarded.join('\n\n')}\n`,
};

const points = Array.from({ length: 12 }, (_, at) => `Point ${at + 1} of the harbour plan`);
const sentence =
  'The council heard the harbour office and put off its decision until the tide tables were printed.';

/** More than ten headings: its contents can be skipped (S6). */
const manyHeadings: MadeArticle = {
  slug: 'many-headings',
  title: 'The harbour plan has twelve points',
  published: '2020-02-01',
  markdown: `${points.map((point) => `## ${point}\n\n${sentence}`).join('\n\n')}\n`,
  received: `The harbour plan has twelve points\n\n${points.map((point) => `${point}\n\n${sentence}`).join('\n\n')}\n`,
};
