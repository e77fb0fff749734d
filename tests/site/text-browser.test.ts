/** In a text browser: everything in order, nothing of the machinery in the flow. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, inject, test } from 'vitest';
import { pageOf, urlOf } from './list-pages.ts';
import { findOnPath } from './find-browsers.ts';

const browsers = [
  { name: 'lynx', args: ['-dump', '-nolist', '-width=80', '-display_charset=utf-8'] },
  { name: 'w3m', args: ['-dump', '-cols', '80', '-O', 'UTF-8'] },
];

const received = readFileSync('content/captions/us-embassy-baghdad/02.md', 'utf8');
const secondCaption = received
  .slice(received.lastIndexOf('---') + 3)
  .trim()
  .slice(0, 60);

describe.each(browsers)('in $name', ({ name, args }) => {
  const installed = findOnPath(name) !== undefined;
  const title = installed ? '' : ` (${name} is not installed here)`;
  const read = (address: string): string =>
    execFileSync(name, [...args, address], { encoding: 'utf8' })
      .replaceAll(/\s+/gu, ' ')
      .replaceAll('(BUTTON) ', '');

  test.skipIf(!installed)(`an article is read in order${title}`, () => {
    const text = read(urlOf(pageOf('article')));
    const order = [
      'Skip to the text',
      'Names',
      'Crowd storms',
      'Contents',
      'Hundreds of supporters',
      secondCaption,
      'Accessibility',
    ];
    expect(order.filter((words) => !text.includes(words))).toEqual([]);
    const places = order.map((words) => text.indexOf(words));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test.skipIf(!installed)(`no style, script or markup stands in the text${title}`, () => {
    for (const kind of [
      'home',
      'article',
      'captions',
      'receipt',
      'name',
      'names',
      'search',
      'settings',
      'help',
    ] as const) {
      const text = read(urlOf(pageOf(kind)));
      expect(text.length, kind).toBeGreaterThan(200);
      expect(text, kind).not.toMatch(/undefined|\[object|NaN|\{|\}|<[a-z/]|&[a-z]+;|=>/u);
    }
  });

  test.skipIf(!installed)(
    `T1: a definition is read behind its paragraph, and leads to its entry${title}`,
    () => {
      const text = read(urlOf(pageOf('article')));
      const first = text.indexOf('Definition: Green Zone');
      expect(first).toBeGreaterThan(text.indexOf('the Green Zone'));
      expect(text.slice(first, first + 400)).toMatch(/\(say [^)]+\).+More about Green Zone/u);
    },
  );

  test.skipIf(!installed)(`words do not run together where a line ends${title}`, () => {
    const { url } = inject('site');
    const text = read(`${url}names/`);
    expect(text).not.toMatch(/[a-z](?:militia|alliance|person|place|party),/u);
    const mentions =
      read(`${url}names/kataib-hezbollah/`) + read(`${url}names/kataib-hezbollah/by-spelling/`);
    expect(mentions).not.toMatch(/Mention \d+[a-z]|articleBy/u);
    expect(read(urlOf(pageOf('article')))).not.toMatch(/”written/u);
  });
});
