/**
 * The rivals of `keys.ts`: the text of the article that ships, as it was received, as a plain newspaper page and as
 * two pages of Starlight.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArticle } from '../../src/article/parse-article.ts';
import type { Site } from './site-builder.ts';
import { makeStarlight } from './sites.ts';

const content = resolve(import.meta.dirname, '../../content');

export const slug = 'us-embassy-baghdad';

/** The address of the same article in Starlight, under the headings that Lectern's editor gave it. */
export const headedSlug = `${slug}-headed`;

/** The text as it came: what is a caption is seen by everyone, whatever the page makes of it. */
const received = parseArticle(readFileSync(join(content, `received/${slug}.txt`), 'utf8')).blocks.filter(
  ({ suggested }) => suggested !== true,
);

/** The article as Lectern keeps it. */
const kept = readFileSync(join(content, `articles/${slug}.md`), 'utf8');

const title = /^title: "(.*)"$/mu.exec(kept)?.[1] ?? slug;

/** The headings of the article, each with the first words of the text under it. */
export const sections: readonly { readonly heading: string; readonly begins: string }[] = [
  ...kept.matchAll(/^## (.*)\n\n(.{30})/gmu),
].map(([, heading = '', begins = '']) => ({ heading, begins }));

/** The first words of the text. */
export const firstWords = received.find(({ type }) => type === 'paragraph')?.text.slice(0, 30) ?? '';

/** The words of a caption by its number. */
export const captionWords = (number: number): string =>
  received.filter(({ type }) => type === 'caption')[number - 1]?.text ?? '';

/** @returns The folder of a site of one page: navigation, byline, buttons to share, the text, other stories, a foot. */
export function makeNewspaper(folder: string): string {
  const page = join(folder, 'articles', slug);
  mkdirSync(page, { recursive: true });
  const blocks = received.map(({ type, text, creditText = '' }) =>
    type === 'caption'
      ? `<figure><img src="/photo.svg" alt="Photograph"><figcaption>${escape(text)} <span>${escape(creditText)}</span></figcaption></figure>`
      : `<p>${escape(text)}</p>`,
  );
  writeFileSync(
    join(page, 'index.html'),
    readFileSync(join(import.meta.dirname, 'newspaper.html'), 'utf8')
      .replaceAll('TITLE', escape(title))
      .replace('TEXT', () => blocks.join('\n')),
  );
  writeFileSync(join(folder, 'photo.svg'), photo);
  return folder;
}

const photo =
  '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400"><rect width="600" height="400" fill="#ccc"/></svg>\n';

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A site of Starlight with the text as it came, and once more under Lectern's headings. */
export function makeStarlightPages(folder: string): Site {
  const asMarkdown = received
    .map(({ type, text, creditText = '' }) =>
      type === 'caption' ? `![Photograph](/photo.svg)\n\n${text} ${creditText}` : text,
    )
    .join('\n\n');
  const captions = received.filter(({ type }) => type === 'caption');
  const headed = kept
    .replace(/^---.*?\n---\n/su, '')
    .replace(/^::caption\[(\d+)\]/gmu, (_, number: string) => {
      const { text = '', creditText = '' } = captions[Number(number) - 1] ?? {};
      return `![Photograph](/photo.svg)\n\n${text} ${creditText}`;
    });
  const site = makeStarlight(folder, [
    { slug, title, markdown: asMarkdown },
    { slug: headedSlug, title, markdown: headed },
  ]);
  mkdirSync(join(folder, 'public'), { recursive: true });
  writeFileSync(join(folder, 'public/photo.svg'), photo);
  return site;
}
