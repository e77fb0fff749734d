/** Reading preferences (P1 to P10): native controls, kept, resettable, there before the first paint. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { preferences } from '../../src/reading/settings/preferences.ts';
import { commands } from '../../src/reading/shortcuts/commands.ts';
import { keysFor } from '../../src/reading/shortcuts/key-choices.ts';
import { storageKey } from '../../src/reading/storage-key.ts';
import { axTree } from './ax-tree.ts';
import { pageOf, urlOf } from './list-pages.ts';
import { newReader, openPage, type OpenOptions } from './open-page.ts';
import { lookOf as look } from './look-of.ts';
import { choose, formAnswers } from './use-page.ts';

/** Which no rule of a style sheet carries out alone: captions.test.ts, names.test.ts and others have them. */
const carriedOutByScript = new Set(['captions', 'names', 'days', 'focus', 'keys']);

/** Which a single paragraph does not show, or which depend on other choices. */
const seenElsewhere = new Set(['theme=own', 'font=own', 'italics=upright', 'columns=two', 'gap=indent']);

/** Settings, with its tool started: the form answers. */
async function openForm(options: OpenOptions = {}): Promise<Page> {
  const page = await openPage(pageOf('settings'), options);
  await formAnswers(page);
  return page;
}

const kept = (page: Page): Promise<unknown> =>
  page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? '{}') as unknown, storageKey);

describe('the form', () => {
  test('P1: offers every preference in native controls with a label, its value as text, no slider', async () => {
    const page = await openForm();
    const found = await page.locator('form').evaluate((form: HTMLFormElement) => {
      const values = new Map<string, string[]>();
      for (const control of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')) {
        if (control.type === 'color') continue;
        const offered =
          control instanceof HTMLSelectElement
            ? [...control.options].map(({ value }) => value)
            : [control.value];
        values.set(control.name, [...(values.get(control.name) ?? []), ...offered]);
      }
      return [...values];
    });
    const offered = preferences.map(
      ({ name, choices }) => [name, choices.map(({ value }) => value)] as const,
    );
    const keys = commands.map(({ name, code }) => [name, keysFor(code)] as const);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries([...offered, ...keys]));
    const controls = await page.locator('form :is(input, select)').evaluateAll((all) =>
      (all as (HTMLInputElement | HTMLSelectElement)[]).map(({ labels, type, form, name }) => ({
        labelled: Boolean(labels?.[0]?.textContent.trim()),
        slider: type === 'range',
        chosen: type !== 'radio' || form?.querySelectorAll(`[name=${name}]:checked`).length === 1,
        grouped: type !== 'radio' || form?.querySelector(`fieldset:has([name=${name}]) > legend`) !== null,
      })),
    );
    const good = { labelled: true, slider: false, chosen: true, grouped: true };
    expect(controls.filter((control) => JSON.stringify(control) !== JSON.stringify(good))).toEqual([]);
    const nameless = (await axTree(page)).filter(
      ({ role, name }) => /^(radio|combobox|button|textbox)$/u.test(role) && name === '',
    );
    expect(nameless).toEqual([]);
  });

  test('P5: offers sizes from 100 to 300 percent', () => {
    const sizes =
      preferences.find(({ name }) => name === 'size')?.choices.map(({ value }) => Number(value)) ?? [];
    expect([Math.min(...sizes), Math.max(...sizes)]).toEqual([100, 300]);
  });

  test('P6: offers the reader’s own typeface, serif, sans and mono, and claims of none that it treats dyslexia', async () => {
    const page = await openForm();
    const fonts = preferences.find(({ name }) => name === 'font')?.choices.map(({ value }) => value);
    expect(fonts).toEqual(expect.arrayContaining(['own', 'serif', 'sans', 'mono']));
    expect(await page.locator('body').textContent()).not.toMatch(/dyslexi/iu);
  });

  test('P6: the typeface for hard-to-read letters comes, from this site alone, once it is chosen', async () => {
    const page = await openPage(pageOf('article'), { choices: { font: 'atkinson' } });
    const loaded = (): Promise<string[]> =>
      page.evaluate(() =>
        [...document.fonts].map(({ family, style, weight, status }) =>
          [family, style, weight, status].join(' ').replaceAll('"', ''),
        ),
      );
    await expect.poll(loaded).toContain('Atkinson Hyperlegible normal normal loaded');
    expect((await loaded()).filter((face) => face.endsWith('error'))).toEqual([]);
  });

  test('loses nothing when Enter is pressed in it', async () => {
    const page = await openForm();
    await choose(page, 'theme', 'dark');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(200);
    expect(new URL(page.url()).search).toBe('');
    expect(await kept(page)).toEqual({ theme: 'dark' });
  });
});

describe('a choice', () => {
  const all = preferences.flatMap(({ name, choices }) =>
    choices
      .slice(1)
      .filter(({ value }) => !carriedOutByScript.has(name) && !seenElsewhere.has(`${name}=${value}`))
      .map(({ value }) => ({ name, value })),
  );

  test.each(all)(
    'P2: is seen at once, kept, and there on the next page: $name $value',
    async ({ name, value }) => {
      const page = await openForm();
      const before = await look(page);
      await choose(page, name, value);
      const changed = await look(page);
      // A dark device shows dark anyway; each other choice changes what is seen.
      if (!(name === 'theme' && ['light', 'device'].includes(value))) expect(changed).not.toEqual(before);
      expect(await kept(page)).toMatchObject({ [name]: value });
      await page.goto(urlOf(pageOf('article')));
      expect(await look(page)).toEqual(changed);
    },
  );

  test('P2: is seen in the article where no single paragraph shows it: indents, columns, slanted words', async () => {
    const seen = async (choices: Readonly<Record<string, string>>): Promise<readonly unknown[]> => {
      const page = await openPage(pageOf('article'), { choices, viewport: { width: 1600, height: 900 } });
      return page.evaluate(() => {
        const body = document.querySelector('article > div');
        const paragraphs = [...document.querySelectorAll('article > div > p')];
        const slanted = paragraphs[0]?.appendChild(document.createElement('em'));
        const style = (element: Element | undefined): CSSStyleDeclaration =>
          getComputedStyle(element ?? document.body);
        const lefts = paragraphs.map((paragraph) => Math.round(paragraph.getBoundingClientRect().left));
        return [style(paragraphs[2]).textIndent, body && new Set(lefts).size, style(slanted).fontStyle];
      });
    };
    expect(await seen({})).toEqual(['0px', 1, 'italic']);
    const [indent] = await seen({ gap: 'indent' });
    expect(Number.parseFloat(String(indent))).toBeGreaterThan(20);
    // Where the browser cannot turn columns screen by screen there is one, as the note of the choice says.
    const turning = await (await openForm()).evaluate(() => CSS.supports('column-wrap', 'wrap'));
    expect(await seen({ columns: 'two', italics: 'upright' })).toEqual(['0px', turning ? 2 : 1, 'normal']);
  });

  test('P2: holds though it is made before the tool of the page has come', async () => {
    const page = await (await newReader({ choices: { size: '150' } })).newPage();
    const held = Promise.withResolvers<undefined>();
    await page.route('**/settings.js', async (route) => {
      await held.promise;
      await route.continue();
    });
    await page.goto(urlOf(pageOf('settings')), { waitUntil: 'domcontentloaded' });
    await page.locator('main input[name=theme][value=dark]').check();
    held.resolve(undefined);
    await formAnswers(page);
    expect(await page.locator('main input[name=theme][value=dark]').isChecked()).toBe(true);
    const choices = await page.evaluate(() => {
      const { theme, size } = document.documentElement.dataset;
      return [theme, size];
    });
    expect(choices).toEqual(['dark', '150']);
  });

  test('P2: is announced once, politely, in words', async () => {
    const page = await openForm();
    const status = page.locator('form [role=status]');
    expect(await status.textContent()).toBe('');
    await choose(page, 'size', '150');
    await status.filter({ hasText: 'Text size: 150' }).waitFor();
    expect(await page.locator('[aria-live=assertive], [role=alert]').count()).toBe(0);
  });

  test('P2: is on the page before anything of it is painted', async () => {
    const context = await newReader({
      choices: { theme: 'contrast', size: '200', spacing: 'most' },
      colorScheme: 'light',
    });
    const page = await context.newPage();
    await page.addInitScript(() => {
      const states: unknown[] = [];
      Object.assign(globalThis, { states });
      new MutationObserver(() => {
        // The first element of the body, long before the first paint.
        if (document.querySelector('body') && states.length === 0) {
          states.push(Object.fromEntries(Object.entries(document.documentElement.dataset)));
        }
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto(urlOf(pageOf('article')));
    const [state] = await page.evaluate(() => (globalThis as unknown as { states: unknown[] }).states);
    expect(state).toMatchObject({ theme: 'contrast', size: '200', spacing: 'most' });
    // The boot stands before the body and waits for nothing.
    const html = await (await page.request.get(urlOf(pageOf('article')))).text();
    expect(html.indexOf('localStorage')).toBeLessThan(html.indexOf('<body'));
    expect(html.slice(0, html.indexOf('<body'))).not.toMatch(/<script[^>]*(src|defer|async|type="module")/u);
  });

  test('P4: wider letters bring wider words, and never in a script whose letters join', async () => {
    const page = await openPage(pageOf('settings'), { choices: { spacing: 'most' } });
    const [text, arabic] = await page.evaluate(() =>
      ['.sample p', '.sample [lang=ar]'].map((selector) => {
        const element = document.querySelector(selector);
        const style = element ? getComputedStyle(element) : undefined;
        return [style?.letterSpacing, style?.wordSpacing].map(
          (value) => Number.parseFloat(value ?? 'NaN') || 0,
        );
      }),
    );
    expect(text?.[0]).toBeGreaterThan(0);
    expect(text?.[1]).toBeGreaterThan(text?.[0] ?? 0);
    expect(arabic?.[0]).toBe(0);
  });
});

describe('reset', () => {
  test('P9: brings everything back, here and on the next page, and forgets what was kept', async () => {
    const page = await openForm();
    const before = await look(page);
    for (const { name, choices } of preferences) await choose(page, name, choices[1]?.value ?? '');
    expect(await look(page)).not.toEqual(before);
    await page.locator('button[type=reset]').click();
    await expect.poll(() => look(page)).toEqual(before);
    expect(await kept(page)).toEqual({});
    await page.goto(urlOf(pageOf('article')));
    expect(await look(page)).toEqual(before);
  });

  test('P10: is seen whatever was chosen, even two colours that are one', async () => {
    const page = await openForm({
      choices: { theme: 'own', ink: '#777777', paper: '#777777', size: '300', spacing: 'most' },
    });
    const button = page.locator('button[type=reset]');
    await button.scrollIntoViewIfNeeded();
    const [text, ground] = await button.evaluate((element) => {
      const { color, backgroundColor } = getComputedStyle(element);
      return [color, backgroundColor];
    });
    expect(text).not.toBe(ground);
    await button.click();
    await expect.poll(() => kept(page)).toEqual({});
  });
});

describe('where nothing can be kept', () => {
  test('P3: the page is read, a choice holds for it, and the reader is told', async () => {
    const context = await newReader();
    await context.addInitScript(() => {
      const refuse = (): never => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      };
      Object.defineProperty(globalThis, 'localStorage', { get: refuse });
    });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto(urlOf(pageOf('settings')));
    await formAnswers(page);
    await choose(page, 'theme', 'sepia');
    await page
      .locator('form [role=status]')
      .filter({ hasText: /keep nothing|not kept/u })
      .waitFor();
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('sepia');
    await page.goto(urlOf(pageOf('article')));
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect(faults).toEqual([]);
  });

  test.each([
    'not JSON',
    '[]',
    '"text"',
    'null',
    '{"theme":7}',
    '{"style":"background:url(//evil.example)"}',
  ])('or something else was kept, the page is read: %s', async (value) => {
    const context = await newReader();
    await context.addInitScript(
      ([key, text]) => {
        localStorage.setItem(key, text);
      },
      [storageKey, value] as const,
    );
    const page = await context.newPage();
    // Whatever the policy lets through would be answered, and so be seen.
    const answered: string[] = [];
    await context.route(/evil/u, (route) => route.fulfill({ body: '' }));
    page.on('response', (response) => answered.push(response.url()));
    await page.goto(urlOf(pageOf('article')));
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect(answered.filter((url) => url.includes('evil'))).toEqual([]);
  });
});
