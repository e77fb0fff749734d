/** Every page is valid HTML as it was built, and again after its scripts ran (S16). */
import { HtmlValidate } from 'html-validate';
import { readFileSync } from 'node:fs';
import { describe, expect, inject, test } from 'vitest';
import { onePageOfEachKind, pageOf, pages } from './list-pages.ts';
import { openPage } from './open-page.ts';
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

describe('as it was built', () => {
  test.each(pages)('S16: $address is valid', async ({ file }) => {
    expect(await faultsOf(readFileSync(file, 'utf8'))).toEqual([]);
  });
});

describe('after its scripts ran', () => {
  test.each(onePageOfEachKind)('S16: $kind is valid', async (page) => {
    expect(await faultsOf(await (await openPage(page)).content())).toEqual([]);
  });

  test('S16: an article with a definition open, captions in place and Settings in front is valid', async () => {
    const page = await openPage(pageOf('article'), { choices: { captions: 'place' } });
    await openDefinition(page);
    await openSettings(page);
    expect(await faultsOf(await page.content())).toEqual([]);
  });

  test('S16: search with its results is valid', async () => {
    const page = await openPage(pageOf('search'));
    await searchFor(page, 'embassy');
    expect(await faultsOf(await page.content())).toEqual([]);
  });

  test('S16: an article whose text tries to be markup is valid', async () => {
    const page = await openPage(
      { address: 'articles/harbour-office-prints-bits-own-markup-b/' },
      { site: inject('library') },
    );
    expect(await faultsOf(await page.content())).toEqual([]);
  });
});
