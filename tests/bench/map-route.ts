import type { Locator, Page } from 'playwright-core';
import type { Route } from './key-routes.ts';

const map = (page: Page): Locator => page.locator('dialog.page-map[open]');

/**
 * The fewest keys that lead to a place once Lectern's page map is open, pressed on the real page: each beginning of the
 * words is tried, until Return leads there.
 *
 * @param words What a reader may type; nothing for the first place of the map.
 * @param id The place.
 */
export async function routeInMap(page: Page, words: string, id: string): Promise<Route | undefined> {
  for (let length = Math.min(1, words.length); length <= words.length; length += 1) {
    const typed = words.slice(0, length);
    if (typed.endsWith(' ')) continue;
    await page.locator('[data-tool="page-map"]').click();
    await map(page).locator('li').first().waitFor();
    await page.keyboard.type(typed);
    // The map answers at once, and tells so a little later.
    if (typed)
      await map(page)
        .locator('[role=status]')
        .filter({ hasText: `“${typed}”` })
        .waitFor();
    await page.keyboard.press('Enter');
    const isThere = await leadsTo(page, id);
    await page.keyboard.press('Escape');
    if (isThere) return [...(typed ? [`type:${typed}`] : []), 'Return'];
  }
  return undefined;
}

/** Where one of Lectern's own keys leads, from the place where the focus is. */
export async function isLedByKey(page: Page, key: string, id: string): Promise<boolean> {
  await page.keyboard.press(key);
  return leadsTo(page, id);
}

/** The focus is at the place, or in the definition that it opens. A map that found nothing stays open. */
async function leadsTo(page: Page, id: string): Promise<boolean> {
  await page.waitForTimeout(100);
  return page.evaluate((wanted) => {
    const place = document.getElementById(wanted);
    const definition = document.getElementById(place?.getAttribute('popovertarget') ?? '');
    const focused = document.activeElement;
    return focused !== null && (focused === place || focused === definition);
  }, id);
}
