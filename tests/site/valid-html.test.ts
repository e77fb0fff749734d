/** Every page is valid HTML as it was built, and again after its scripts ran (S16). */
import { HtmlValidate } from 'html-validate';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { onePageOfEachKind, pageOf, pages, urlOf } from './list-pages.ts';
import { openCheck, ownOf, received } from './open-check.ts';
import { openOwn } from './open-own.ts';
import { openPage } from './open-page.ts';
import { keepOwn } from './own-library.ts';
import { control, readAloud } from './read-aloud.ts';
import { openDefinition, openSettings, searchFor } from './use-page.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // A choice in Settings holds at once: there is nothing to submit.
    'wcag/h32': 'off',
    // The tools of an article stand in no form: there, a button without a type submits nothing, and each byte counts.
    'no-implicit-button-type': 'off',
  },
});

async function faultsOf(html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
  );
}

const faultsNow = async (page: Page): Promise<readonly string[]> => faultsOf(await page.content());

describe('as it was built', () => {
  test.each(pages)('S16: $address is valid', async ({ file }) => {
    expect(await faultsOf(readFileSync(file, 'utf8'))).toEqual([]);
  });
});

describe('after its scripts ran', () => {
  test.each(onePageOfEachKind)('S16: $kind is valid', async (page) => {
    expect(await faultsNow(await openPage(page))).toEqual([]);
  });

  test('S16: an article with a definition open, captions in place and Settings in front is valid', async () => {
    const page = await openPage(pageOf('article'), { choices: { captions: 'place' } });
    await openDefinition(page);
    await openSettings(page);
    expect(await faultsNow(page)).toEqual([]);
  });

  test('S16: an article is valid while it is read aloud, with the options open too', async () => {
    const page = await readAloud({ speech: { byHand: true } });
    expect(await faultsNow(page)).toEqual([]);
    await control(page, 'Options').click();
    await page.getByRole('heading', { name: 'Read aloud: options' }).waitFor();
    expect(await faultsNow(page)).toEqual([]);
  });

  test.each([
    { what: 'the page map', button: 'Page map', opened: 'dialog.page-map[open] a' },
    { what: 'the place and what can be done with it', button: 'Place and share', opened: 'dialog[open]' },
    { what: 'the bar of notes', button: 'Highlights and notes', opened: '.notes-bar' },
  ])('S16: an article with $what is valid', async ({ button, opened }) => {
    const page = await openPage(pageOf('article'));
    await page.getByRole('button', { name: button }).click();
    await page.locator(opened).first().waitFor();
    expect(await faultsNow(page)).toEqual([]);
  });

  test('S16: an article in line focus, with every name and every day explained, is valid', async () => {
    const page = await openPage(pageOf('article'), { choices: { focus: '3', names: 'all', days: 'said' } });
    await page.locator('.line-focus').waitFor({ state: 'attached' });
    expect(await faultsNow(page)).toEqual([]);
  });

  test('S16: search with its results is valid', async () => {
    const page = await openPage(pageOf('search'));
    await searchFor(page, 'embassy');
    expect(await faultsNow(page)).toEqual([]);
  });

  test('S16: an article whose text tries to be markup is valid', async () => {
    const page = await openPage(
      { address: 'articles/harbour-office-prints-bits-own-markup-b/' },
      { site: inject('library') },
    );
    expect(await faultsNow(page)).toEqual([]);
  });

  test('S16: an own article is valid, and so is the page on which it is put right', async () => {
    const own = ownOf(received);
    const page = await openCheck(own);
    expect(await faultsNow(page)).toEqual([]);
    await page.goto(`${urlOf(pageOf('own article'))}?id=${own.facts.id}`);
    await page.locator('article h1').filter({ hasText: own.facts.title }).waitFor();
    expect(await faultsNow(page)).toEqual([]);
  });

  test('S16: the list of own articles with a row open is valid', async () => {
    const page = await openOwn();
    await keepOwn(page, [ownOf(received)]);
    await page.reload();
    await page.locator('.own summary').first().click();
    await page.locator('.own details[open] button').first().waitFor();
    expect(await faultsNow(page)).toEqual([]);
  });
});
