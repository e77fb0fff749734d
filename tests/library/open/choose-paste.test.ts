import { expect, test } from 'vitest';
import { choosePaste } from '../../../src/library/open/choose-paste.ts';
import { load } from './make-files.ts';
import { openDocument } from '../../../src/library/open/open-document.ts';

const words = 'The ferry leaves at noon. It comes back at six.';

test.each([
  [
    'an editor that colours its lines',
    `<div style="color:#111"><span>The ferry leaves at noon.</span></div><div>It comes back at six.</div>`,
  ],
  ['plain paragraphs', `<meta charset="utf-8"><p>The ferry leaves at noon.</p><p>It comes back at six.</p>`],
  ['a remark instead of the copy', `<p>Copied.</p>`],
  ['an empty page', `<html><body><!--StartFragment--><!--EndFragment--></body></html>`],
  ['nothing', ''],
])('the text is read where the HTML is %s', (_case, html) => {
  expect(choosePaste({ text: words, html })).toEqual({ text: words, type: 'text' });
});

test.each([
  ['a heading', `<h2>Ferry</h2><p>${words}</p>`],
  ['a caption', `<figure><img src="https://x.example/a.png"><figcaption>${words}</figcaption></figure>`],
  ['a link', `<p>${words} <a href="https://x.example">More</a></p>`],
  ['a list', `<ul><li>${words}</li></ul>`],
  ['its language', `<p lang="en">${words}</p>`],
  ['a style of Word', `<p class="MsoCaption">${words}</p>`],
])('the HTML is read where it has %s', (_case, html) => {
  expect(choosePaste({ text: words, html })).toEqual({ text: html, type: 'html' });
});

test('what Windows writes before the HTML is left out', () => {
  const html = `<html><body><h1>Ferry</h1><p>${words}</p></body></html>`;
  const header = 'Version:0.9\r\nStartHTML:00000097\r\nEndHTML:00000170\r\nSourceURL:https://x.example/\r\n';
  expect(choosePaste({ text: words, html: header + html }).text).toBe(html);
});

test('a paste keeps the address that it came from, and pictures that are written into it', async () => {
  const picture = `data:image/png;base64,${Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.alloc(600)]).toString('base64')}`;
  const html = `<h1>Ferry</h1><img alt="The pier" src="${picture}"><img src="https://x.example/b.png"><p>${words}</p>`;
  const opened = await openDocument(
    { paste: { text: words, html }, url: 'https://x.example/ferry' },
    () => undefined,
    load,
  );
  expect(opened.url).toBe('https://x.example/ferry');
  expect(opened.text).toBe(
    `<h1>Ferry</h1><img alt="The pier"><img src="https://x.example/b.png"><p>${words}</p>`,
  );
  expect(opened.pictures.map(({ alt, blob }) => [alt, blob.type, blob.size])).toEqual([
    ['The pier', 'image/png', 608],
  ]);
});

test('a paste without words is one clear fault', async () => {
  await expect(openDocument({ paste: { text: ' \n' } }, () => undefined, load)).rejects.toThrow(
    'There is no text.',
  );
});
