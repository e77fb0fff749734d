/**
 * What depends on the engine, in all three: the same steps in Chromium, Firefox and WebKit. All other tests of the site run
 * in Chromium alone; searching and reading without a network runs in all three in `offline.test.ts`.
 *
 * | subject                             | Chromium | Firefox | WebKit                               |
 * | ----------------------------------- | -------- | ------- | ------------------------------------ |
 * | the text, definitions, keyboard     | yes      | yes     | yes                                  |
 * | choices, captions in place          | yes      | yes     | yes                                  |
 * | reading aloud, with the fake engine | yes      | yes     | yes                                  |
 * | 320 pixels to 4K                    | yes      | yes     | no: its window has no smaller size   |
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { storageKey } from '../../src/reading/storage-key.ts';
import { chosen } from '../../src/reading/settings/keep-choices.ts';
import { engines } from './engines.ts';
import { fakeSpeechScript } from './fake-speech.ts';
import { pageOf, urlOf } from './list-pages.ts';
import type { Visitor } from './visitors.ts';

const article = urlOf(pageOf('article'));

/** In the page: waits until something is true, and gives it. */
const until = (expression: string): string => `new Promise((resolve, reject) => {
  const started = Date.now();
  const look = () => {
    const found = ${expression};
    if (found) resolve(found);
    else if (Date.now() - started > 15000) reject(new Error(${JSON.stringify(`never: ${expression}`)}));
    else setTimeout(look, 50);
  };
  look();
})`;

describe.each(engines)('$engine', ({ visit, missing }) => {
  const reason = missing === undefined ? '' : ` (skipped: ${missing})`;
  const engineTest = test.skipIf(!visit);
  let visitor: Visitor | undefined;
  const reader = (): Visitor => {
    if (!visitor) throw new Error('There is no browser.');
    return visitor;
  };
  beforeAll(async () => {
    visitor = await visit?.();
  });
  afterAll(() => visitor?.close());

  /** Opens the article for a reader who chose this before. */
  async function openWith(choices: Readonly<Record<string, string>>): Promise<void> {
    await reader().open(article);
    const kept = JSON.stringify(JSON.stringify(chosen(choices)));
    await reader().run(`localStorage.setItem(${JSON.stringify(storageKey)}, ${kept})`);
    await reader().open(article);
  }

  engineTest(`shows the article in order, and its names as buttons${reason}`, async () => {
    await openWith({});
    const [title, headings, buttons] = await reader().run<[string, number, number]>(
      `[document.querySelector('h1').textContent, document.querySelectorAll('article h2').length,
        document.querySelectorAll('button[popovertarget]').length]`,
    );
    expect(title).toContain('embassy');
    expect(headings).toBeGreaterThan(5);
    expect(buttons).toBeGreaterThan(5);
  });

  engineTest(`S5: the skip link is the first stop and leads to the text${reason}`, async () => {
    await openWith({});
    await reader().press('Tab');
    expect(await reader().run('document.activeElement.getAttribute("href")')).toBe('#main');
    await reader().press('Enter');
    expect(await reader().run(until('document.activeElement.localName === "main"'))).toBe(true);
  });

  engineTest(`T4: a definition opens by its button, and Escape gives the focus back${reason}`, async () => {
    await openWith({});
    await reader().run('document.querySelector("button[popovertarget]").focus()');
    await reader().press('Enter');
    const opened = await reader().run<string>(
      until('document.querySelector("[popover]:popover-open")?.getAttribute("aria-label")'),
    );
    expect(opened).toMatch(/^Definition: /u);
    await reader().press('Escape');
    expect(await reader().run(until('!document.querySelector(":popover-open")'))).toBe(true);
    expect(await reader().run('document.activeElement.hasAttribute("popovertarget")')).toBe(true);
  });

  engineTest(`P2: what was chosen is there before anything is painted${reason}`, async () => {
    await openWith({ theme: 'dark', size: '200' });
    const [data, size, early] = await reader().run<[Record<string, string>, number, boolean]>(
      `[{ ...document.documentElement.dataset },
        parseFloat(getComputedStyle(document.querySelector('article p')).fontSize),
        document.documentElement.outerHTML.indexOf('localStorage') < document.documentElement.outerHTML.indexOf('<body')]`,
    );
    expect(data).toMatchObject({ theme: 'dark', size: '200' });
    expect(size).toBeGreaterThan(30);
    expect(early).toBe(true);
  });

  engineTest(`C3: captions stand in place for who chose so, each once${reason}`, async () => {
    await openWith({ captions: 'place' });
    await reader().run(until('document.querySelector(".in-place") !== null'));
    const [inPlace, ids] = await reader().run<[number, number]>(
      '[document.querySelectorAll(".in-place").length, new Set([...document.querySelectorAll("[id^=caption-]")].map((card) => card.id)).size]',
    );
    expect(inPlace).toBe(10);
    expect(ids).toBe(10);
  });

  engineTest(`A2: reading aloud speaks, and marks the sentence${reason}`, async () => {
    await openWith({});
    await reader().run(fakeSpeechScript({ byHand: true }));
    await reader().run('document.querySelector("[data-tool=aloud]").click()');
    const text = await reader().run<string>(until('globalThis.spoken.at(-1)?.text'));
    expect(text.length).toBeGreaterThan(5);
    expect(await reader().run(until('CSS.highlights.get("aloud-sentence")?.size'))).toBe(1);
    expect(await reader().run('document.querySelector(".aloud [role=status]") !== null')).toBe(true);
  });

  engineTest(`V1: fits from 320 pixels to 4K${reason}`, async ({ skip }) => {
    const { resize } = reader();
    if (!resize) skip('this engine’s window cannot be given a size');
    await openWith({});
    for (const [width, height] of [
      [320, 640],
      [3840, 2160],
    ] as const) {
      await resize?.(width, height);
      const [wide, there] = await reader().run<[number, number]>(
        '[document.documentElement.scrollWidth, innerWidth]',
      );
      expect(there).toBe(width);
      expect(wide).toBeLessThanOrEqual(there);
    }
  });
});
