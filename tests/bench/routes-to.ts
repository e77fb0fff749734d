import type { Page } from 'playwright-core';
import {
  pressesOf,
  routeByKeys,
  routeByWords,
  shortest,
  type Reader,
  type Route,
  type Stop,
} from './key-routes.ts';
import { isLedByKey, routeInMap } from './map-route.ts';
import { readStops } from './read-stops.ts';
import type { Aim } from './reading-tasks.ts';

/** The pages that are compared. */
export interface Pages {
  readonly lectern: Page;
  /** The same, opened by a result of the search. */
  readonly found: Page;
  readonly newspaper: Page;
  readonly starlight: Page;
  /** Starlight, with the headings that Lectern's editor gave. */
  readonly headed: Page;
}

/** The shortest way to a place on each page. */
export interface Routes {
  /** Lectern, as it comes. */
  readonly plain: Route | undefined;
  /** Lectern, its keys turned on. */
  readonly keyed: Route | undefined;
  readonly newspaper: Route | undefined;
  readonly starlight: Route | undefined;
  readonly headed: Route | undefined;
}

/** Finds the shortest way to a place on each page. */
export async function routesTo(pages: Pages, aim: Aim, reader: Reader): Promise<Routes> {
  return {
    ...(await onLectern(aim.searched ? pages.found : pages.lectern, aim, reader)),
    newspaper: await onPage(pages.newspaper, aim, reader),
    starlight: await onPage(pages.starlight, aim, reader),
    headed: await onPage(pages.headed, aim, reader),
  };
}

async function onLectern(page: Page, aim: Aim, reader: Reader): Promise<Pick<Routes, 'plain' | 'keyed'>> {
  const id = await aim.id(page);
  const stops = await readStops(page);
  const button = routeByKeys(stops, ({ words }) => words === 'Page map', reader) ?? [];
  // The keys that jump are the same for every page; a definition must open, too.
  const direct = aim.begins
    ? await onPage(page, aim, reader)
    : openedBy(routeByKeys(stops, (stop) => stop.id === id, reader));
  let inMap: Route | undefined;
  for (const words of aim.typed) inMap = shortest(inMap, await routeInMap(page, words, id));
  if (aim.from) await page.locator(`p:has-text("${aim.from}") button[popovertarget]`).first().focus();
  const isLed = aim.ownKey !== undefined && (await isLedByKey(page, aim.ownKey, id));
  return {
    plain: shortest(direct, inMap && [...button, 'Return', ...inMap]),
    keyed: shortest(
      direct,
      inMap && ['alt+shift+m', ...inMap],
      isLed && aim.ownKey ? [aim.ownKey.toLowerCase().replace('key', '')] : undefined,
    ),
  };
}

const openedBy = (route: Route | undefined): Route | undefined => route && [...route, 'Return'];

/** By Orca's keys, or by the browser's own search. */
async function onPage(
  page: Page,
  { begins, heading, words, from }: Aim,
  reader: Reader,
): Promise<Route | undefined> {
  if (begins === '') return undefined;
  const all = await readStops(page);
  const { stops } = all;
  const isAt = (stop: Stop): boolean => stop.keys.includes('p') || stop.keys.includes('o');
  const goals = stops.filter(
    (stop) =>
      (stop.keys.includes('h') && stop.words === heading) || (isAt(stop) && stop.words.startsWith(begins)),
  );
  const [goal] = goals;
  if (!goal) return undefined;
  // A caption is reached with its photograph.
  const image = stops[stops.indexOf(goal) - 1];
  const wanted = new Set(image?.keys.includes('g') ? [image, ...goals] : goals);
  const start =
    from === undefined ? -1 : stops.findIndex((stop) => isAt(stop) && stop.words.startsWith(from));
  const here = stops[start]?.range[1] ?? 0;
  const byWords = words === '' ? undefined : routeByWords(all, words, goal.range, here);
  return shortest(
    routeByKeys(all, (stop) => wanted.has(stop), reader, start),
    byWords,
  );
}

/** A mean of presses; NaN where one of the places is not there. */
export const meanPresses = (routes: readonly (Route | undefined)[]): number =>
  routes.reduce((sum, route) => sum + (route ? pressesOf(route) : NaN), 0) / routes.length;
