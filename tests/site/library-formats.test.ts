/** "Your articles": a real file of each kind, chosen on the built page, becomes an article with all that the format has. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { folder, makePicture, makeZip, partsOf } from '../library/open/make-files.ts';
import { makePdf } from '../library/open/make-pdf.ts';
import { articleUrl, filesOf, openOwn, ownText } from './open-own.ts';

/** What stands on the page of an article. */
interface Shown {
  readonly title: string;
  readonly language: string | null;
  readonly headings: readonly string[];
  readonly captions: readonly string[];
  /** The words for each picture, and how wide it is as it was drawn: no width where its dots did not come. */
  readonly pictures: readonly (readonly [words: string, width: number])[];
}

/** A file, which code reads it, and its article. */
interface Kind {
  readonly file: string;
  readonly make: () => Buffer | string;
  readonly code?: 'docx' | 'epub' | 'markdown' | 'mhtml' | 'odt' | 'pdf';
  readonly shown: Shown;
}

const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8');
const savedPage = (): string =>
  read('saved-page/page.mhtml').replace('@PICTURE@', makePicture().toString('base64'));

const pier = 'People wait on the pier of the old harbour. Photo: Jane Doe/AFP';
const picture = `<img src="data:image/png;base64,${makePicture().toString('base64')}" alt="A pier in fog">`;
const page = `<!doctype html><html lang="en-GB"><title>The ferry came back</title><article><h1>The ferry came back</h1>
<p>It happened on a Tuesday morning in calm weather, the harbour master said, while most of the town was asleep.</p>
<figure>${picture}<img src="https://evil.example/far.png" alt="Elsewhere"><figcaption>${pier}</figcaption></figure>
<h2>Nobody was hurt</h2><p>The crew of a fishing boat had seen the lights and turned back, although its nets were out.</p>`;

const kinds: readonly Kind[] = [
  {
    file: 'kiln.docx',
    make: () => makeZip(partsOf('word')),
    code: 'docx',
    shown: {
      title: 'The kiln that burns once a year',
      language: 'en-GB',
      headings: ['Wood, and nothing else'],
      captions: ['Figure 1: The kiln on its second night. Photo: Owen Pryce'],
      pictures: [['A brick kiln with smoke above it', 32]],
    },
  },
  {
    file: 'fähre.odt',
    make: () => makeZip(partsOf('writer')),
    code: 'odt',
    shown: {
      title: 'Die Fähre fährt wieder',
      language: 'de-DE',
      headings: ['Was sich geändert hat'],
      captions: ['Abbildung 1: Die Fähre am Morgen der ersten Fahrt. Foto: Jost Petersen'],
      pictures: [['Eine weiße Fähre an einem Holzsteg', 32]],
    },
  },
  {
    file: 'walks.epub',
    make: () => makeZip(partsOf('book')),
    code: 'epub',
    shown: {
      title: 'Four Walks on Shingle',
      language: 'en-GB',
      headings: ['The first walk', 'The second walk', 'In fog'],
      captions: ['The pier at low water. Photo: Nora Feld'],
      pictures: [
        ['The file has no text for this picture.', 32],
        ['A wooden pier without its deck', 32],
      ],
    },
  },
  {
    file: 'swifts.pdf',
    make: () => readFileSync(path.join(folder, 'tagged/in.pdf')),
    code: 'pdf',
    shown: {
      title: 'Swifts return to the tower',
      language: 'en-GB',
      headings: ['Forty boxes of wood and concrete', 'What the neighbours say'],
      captions: ['The tower after the works. Photo: Mats Olin'],
      pictures: [],
    },
  },
  {
    file: 'newspaper.pdf',
    make: () => makePdf(read('newspaper/pages.txt'), { Title: 'gazette_12.indd' }),
    code: 'pdf',
    shown: {
      title: 'Two people, a dog and the weather',
      language: null,
      headings: ['No ferry until May'],
      captions: [],
      pictures: [],
    },
  },
  {
    file: 'lamps.mhtml',
    make: savedPage,
    code: 'mhtml',
    shown: {
      title: 'Lamplighter returns',
      language: null,
      headings: [],
      captions: ['One of the forty lamps that were kept. Photo: Lena Moss'],
      pictures: [['A gas lamp on a wall', 32]],
    },
  },
  {
    file: 'notes.md',
    make: () =>
      read('notes/notes.md').replace(
        '@PICTURE@',
        `data:image/png;base64,${makePicture().toString('base64')}`,
      ),
    code: 'markdown',
    shown: {
      title: 'Swimmers get their steps back',
      language: 'en-GB',
      headings: ['Who pays', 'What comes next'],
      captions: ['The lower steps at low water. Photo: Ida Brandt'],
      pictures: [['Stone steps that lead into green water', 32]],
    },
  },
  {
    file: 'ferry.html',
    make: () => page,
    shown: {
      title: 'The ferry came back',
      language: 'en-GB',
      headings: ['Nobody was hurt'],
      captions: [pier],
      pictures: [['A pier in fog', 32]],
    },
  },
  {
    file: 'ferry.txt',
    make: () => ownText('The ferry came back').replace('Nobody was', 'Nobody was hurt\n\nNobody was'),
    shown: {
      title: 'The ferry came back',
      language: null,
      headings: ['Nobody was hurt'],
      captions: [pier],
      pictures: [],
    },
  },
];

/** Waits for the pictures too: they are put in from the device. */
async function shownOn(article: Page): Promise<Shown> {
  await article.locator('article > .facts').waitFor();
  return article.evaluate(async () => {
    const words = (selector: string): string[] =>
      [...document.querySelectorAll(`main article ${selector}`)].map((part) => part.textContent.trim());
    const images = [...document.querySelectorAll<HTMLImageElement>('main article img')];
    await Promise.all(images.map((image) => image.decode().catch(() => undefined)));
    return {
      title: words('> h1').join(),
      language: document.querySelector('main article > h1')?.getAttribute('lang') ?? null,
      headings: words('> div :is(h2, h3)'),
      captions: [...document.querySelectorAll('main .captions > li')].map((caption) =>
        [...caption.querySelectorAll('div, .credit')].map((part) => part.textContent.trim()).join(' '),
      ),
      pictures: images.map((image) => [image.alt, image.naturalWidth] as const),
    };
  });
}

test.each(kinds)('$file is an article with all that it has', async ({ file, make, code, shown }) => {
  const opened = await openOwn();
  const asked: string[] = [];
  opened.context().on('request', (request) => asked.push(request.url()));
  await filesOf(opened).setInputFiles({ name: file, mimeType: '', buffer: Buffer.from(make()) });
  await opened.waitForURL(articleUrl);
  expect(await shownOn(opened)).toEqual(shown);
  // The code of its own format, once; and nothing from anywhere else.
  const codes = asked.flatMap((url) => /\/read-(\w+)\.js$/u.exec(url)?.[1] ?? []);
  expect(codes).toEqual(code ? [code] : []);
  const { url: site } = inject('site');
  expect(asked.filter((url) => !url.startsWith(site) && !url.startsWith('blob:'))).toEqual([]);
});
