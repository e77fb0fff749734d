import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/** Every rule for WCAG A to AAA, and axe's own good practice; rules that are off by default run by their tag. */
const tags = [
  'wcag2a',
  'wcag2aa',
  'wcag2aaa',
  'wcag21a',
  'wcag21aa',
  'wcag22a',
  'wcag22aa',
  'wcag22aaa',
  'best-practice',
];

/**
 * What axe finds wrong with a page as it is now: one line for each element.
 *
 * Contrast that axe could not measure counts as wrong: nothing here stands on a picture, so it can be measured.
 */
export async function axeFaults(page: Page): Promise<readonly string[]> {
  // Through the debugger, which the page's policy does not bind.
  await page.evaluate(axe.source);
  const results = await page.evaluate(
    (values) =>
      (globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run({
        runOnly: { type: 'tag', values },
        resultTypes: ['violations', 'incomplete'],
      }),
    tags,
  );
  const unmeasured = results.incomplete.filter(({ id }) => id.startsWith('color-contrast'));
  return [...results.violations, ...unmeasured].flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, any }) => `${id}: ${help}: ${html.slice(0, 160)} ${any[0]?.message ?? ''}`),
  );
}
