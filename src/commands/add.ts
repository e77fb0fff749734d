/** `npm run add -- FILE...`: makes articles of received files and writes them into the content folder (design 4.2). */
import { z } from 'astro/zod';
import { languageTag } from '../markdown/schemas.ts';
import type { AddOptions, AddOutcome } from './add-article.ts';
import { StandsInTheWay, addArticle } from './add-article.ts';
import { readArguments, refuseUsage } from './read-arguments.ts';
import { faultOf } from './report-fault.ts';
import { showProgress } from './show-progress.ts';

const USAGE = `Usage: npm run add -- FILE... [options]

Makes an article of each FILE (.txt, .md, .html, .htm) and writes it into content/, or into the folder that
the environment variable LECTERN_CONTENT names.

  --title TEXT        the title, where the text has none or a worse one (one FILE only)
  --published DAY     when it was published: 2019-12-31
  --source-url URL    where it comes from (one FILE only)
  --source-name NAME  who published it (the address's host, when only that is given)
  --language TAG      its language, when it should not be detected: en, de, ar
  --replace           replace an article that has been edited or was made from another text

Exit code: 0 when each file is an article now, 1 when one is not, 2 for wrong usage.`;

const OPTIONS = {
  title: { type: 'string' },
  published: { type: 'string' },
  'source-url': { type: 'string' },
  'source-name': { type: 'string' },
  language: { type: 'string' },
  replace: { type: 'boolean' },
} as const;

const { values, files } = readArguments(USAGE, OPTIONS);
if (files.length === 0) refuseUsage('No file was named.', USAGE);
const options = checkOptions();

// The article at hand is finished before the process ends.
const stop = new AbortController();
process.once('SIGINT', () => {
  stop.abort();
});

const counts = new Map<AddOutcome['verb'] | 'failed', number>();
const progress = showProgress(files.length);
for (const [index, file] of files.entries()) {
  if (stop.signal.aborted) break;
  progress.step(index, file);
  const verb = await addOne(file);
  counts.set(verb, (counts.get(verb) ?? 0) + 1);
}
progress.end();
if (files.length > 1) summarise();

async function addOne(file: string): Promise<AddOutcome['verb'] | 'failed'> {
  try {
    const { verb, article } = await addArticle(file, options);
    progress.clear();
    process.stdout.write(`${verb} ${article}\n`);
    return verb;
  } catch (thrown) {
    process.exitCode = 1;
    progress.clear();
    const difference =
      thrown instanceof StandsInTheWay && isWorthShowing(thrown) ? `${thrown.difference}\n` : '';
    process.stderr.write(`${difference}${file}: ${faultOf(thrown).toString()}\n`);
    return 'failed';
  }
}

/** Among many files, one of the same name is most often another article: its whole text would bury the other lines. */
function isWorthShowing({ code }: StandsInTheWay): boolean {
  return files.length === 1 || code === 'edited';
}

function summarise(): void {
  const done = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const list = [...counts].map(([verb, count]) => `${count} ${verb}`).join(', ');
  const rest = done < files.length ? ` Stopped: ${files.length - done} not begun.` : '';
  process.stdout.write(`${done} files: ${list}.${rest}\n`);
  if (rest !== '') process.exitCode = 1;
}

function checkOptions(): AddOptions {
  const { title, published, language, replace } = values;
  const url = values['source-url'];
  if (files.length > 1 && (title ?? url) !== undefined) {
    refuseUsage('--title and --source-url are about one article: name one file.', USAGE);
  }
  if (title?.trim() === '') refuseUsage('--title is empty.', USAGE);
  if (published !== undefined && !z.iso.date().safeParse(published).success) {
    refuseUsage(`--published is a day like 2019-12-31, not "${published}".`, USAGE);
  }
  if (language !== undefined && !languageTag.safeParse(language).success) {
    refuseUsage(`--language is a tag like en or pt-BR, not "${language}".`, USAGE);
  }
  const host = url === undefined ? undefined : hostOf(url);
  const name = values['source-name']?.trim() ?? host;
  if (name === '') refuseUsage('--source-name is empty.', USAGE);
  return {
    replace: replace === true,
    ...(title !== undefined && { title: title.trim() }),
    ...(published !== undefined && { published }),
    ...(language !== undefined && { language }),
    ...(name !== undefined && { source: url === undefined ? { name } : { name, url } }),
  };
}

function hostOf(url: string): string {
  if (!URL.canParse(url) || !/^https?:$/u.test(new URL(url).protocol)) {
    refuseUsage(`--source-url is a whole address, from https:// on, not "${url}".`, USAGE);
  }
  return new URL(url).hostname.replace(/^www\./u, '');
}
