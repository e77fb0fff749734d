/**
 * What a page is told of its surroundings in Firefox: Playwright passes none of it on to it but the window's size.
 *
 * The tests write it into a header of the reader's context, which `drive-firefox.ts` takes out again and sets in the
 * browser itself.
 */
import type { BrowserContextOptions, Page } from 'playwright-core';

/** It never reaches a site. */
export const surroundingsHeader = 'x-lectern-surroundings';

/** Properties of Firefox's own `BrowsingContext`, with the values that it takes. */
export interface Surroundings {
  readonly prefersColorSchemeOverride?: 'light' | 'dark' | 'none';
  readonly prefersReducedMotionOverride?: 'reduce' | 'no-preference' | 'none';
  readonly forcedColorsOverride?: 'active' | 'none';
  readonly mediumOverride?: 'print' | 'screen';
  readonly allowJavascript?: boolean;
}

/**
 * The same reader, as Playwright and `drive-firefox.ts` understand it together.
 *
 * @example
 * inFirefox({ forcedColors: 'active' }).extraHTTPHeaders
 * // { 'x-lectern-surroundings': '{"forcedColorsOverride":"active"}' }
 */
export function inFirefox(options: BrowserContextOptions): BrowserContextOptions {
  const { colorScheme, reducedMotion, forcedColors, javaScriptEnabled = true } = options;
  const surroundings: Surroundings = {
    ...(colorScheme === 'light' || colorScheme === 'dark' ? { prefersColorSchemeOverride: colorScheme } : {}),
    ...(reducedMotion ? { prefersReducedMotionOverride: reducedMotion } : {}),
    ...(forcedColors ? { forcedColorsOverride: forcedColors } : {}),
    ...(javaScriptEnabled ? {} : { allowJavascript: false }),
  };
  const extraHTTPHeaders = { ...options.extraHTTPHeaders, ...headerOf(surroundings) };
  // The clipboard is open to every page (`start-engine.ts`); Firefox knows no permission for it.
  return { ...options, permissions: [], extraHTTPHeaders };
}

/** Shows a page of Firefox as on paper, or again as on a screen. */
export function showInFirefox(page: Page, medium: 'print' | 'screen'): Promise<void> {
  return page.context().setExtraHTTPHeaders(headerOf({ mediumOverride: medium }));
}

const headerOf = (surroundings: Surroundings): Record<string, string> => ({
  [surroundingsHeader]: JSON.stringify(surroundings),
});
