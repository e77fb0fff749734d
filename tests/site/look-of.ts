import type { Page } from 'playwright-core';

/** What the choices change: of the page, and of a paragraph of running text (the sample's, or the article's). */
export const lookOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    // A typeface is fetched when it is first used, and the length of a line depends on it.
    document.body.getBoundingClientRect();
    await document.fonts.ready;
    const { backgroundColor, color, fontSize, fontFamily, lineHeight, letterSpacing } = getComputedStyle(
      document.body,
    );
    const [text = document.body] = document.querySelectorAll('.sample p, article > div p:not([class])');
    const { fontWeight, textAlign, hyphens, marginBottom } = getComputedStyle(text);
    const measure = getComputedStyle(document.documentElement).getPropertyValue('--measure');
    return [
      backgroundColor,
      color,
      ...[fontSize, fontFamily, lineHeight, letterSpacing, measure],
      ...[fontWeight, textAlign, hyphens, marginBottom],
    ];
  });
