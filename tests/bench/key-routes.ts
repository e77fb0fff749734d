/** A model of the keys of a screen reader's browse mode, as Orca 43 has them (its `structural_navigation.py`). */

/** A thing on the page that a key leads to. */
export interface Stop {
  /** The keys that stop here: `['h', '2', 'p']`. */
  readonly keys: readonly string[];
  readonly id: string;
  /** Its words, without line breaks. */
  readonly words: string;
  /** `[start, end)` of its words in the text of the page. */
  readonly range: readonly [start: number, end: number];
  /** For a link within the page, the number of the stop that it leads to. */
  readonly leadsTo?: number;
}

/** What a screen reader and the browser's own search can reach on a page, in its order. */
export interface PageStops {
  readonly stops: readonly Stop[];
  /** All words that are seen; blocks are divided by a line break. */
  readonly text: string;
}

/** The keys, one by one, as xdotool names them; `type:roc` is three. */
export type Route = readonly string[];

/**
 * How often a reader pressed a key. A key with its modifiers (Ctrl and F) is one press.
 *
 * @example
 * pressesOf(['ctrl+f', 'type:roc', 'Escape']) //=> 5
 */
export const pressesOf = (route: Route): number =>
  route.reduce((sum, key) => sum + (key.startsWith('type:') ? key.length - 'type:'.length : 1), 0);

/** The route with the fewest presses; `undefined` is no route. */
export function shortest(...routes: readonly (Route | undefined)[]): Route | undefined {
  const found = routes.filter((route) => route !== undefined);
  return found.reduce<Route | undefined>(
    (best, route) => (best && pressesOf(best) <= pressesOf(route) ? best : route),
    undefined,
  );
}

/** Who goes: one who has never seen the page, or one who knows by heart what is on it. */
export type Reader = 'newcomer' | 'expert';

/**
 * The fewest keys that lead from one place to another.
 *
 * A newcomer goes on by one key, and once changes to another ("to the title, then from paragraph to paragraph"), or
 * follows a link within the page on the way. An expert takes whatever is shortest, backwards with Shift and over the end
 * of the page too, where Orca goes on at the other end: no reader does, but nothing is shorter.
 *
 * @param from The number of the stop where the reader is; -1 is the top of the page.
 */
export function routeByKeys(
  { stops }: PageStops,
  isGoal: (stop: Stop) => boolean,
  reader: Reader,
  from = -1,
): Route | undefined {
  const keys = [...new Set(stops.flatMap((stop) => stop.keys))];
  if (reader === 'expert') return shortestOfAll(stops, keys, isGoal, from);
  const straight = (start: number): Route | undefined =>
    shortest(...keys.map((key) => straightRoute(stops, key, start, isGoal)));
  const begun = keys.flatMap((key) =>
    placesOf(stops, key, from).flatMap((place, at) => {
      const route = new Array<string>(at + 1).fill(key);
      const { leadsTo } = stops[place] ?? {};
      const target = leadsTo === undefined ? undefined : stops[leadsTo];
      const followed = [...route, 'Return'];
      const next = straight(place);
      const beyond = leadsTo === undefined ? undefined : straight(leadsTo);
      return [
        next && [...route, ...next],
        target && isGoal(target) ? followed : undefined,
        beyond && [...followed, ...beyond],
      ];
    }),
  );
  return shortest(straight(from), ...begun);
}

/** The places that one key stops at, forwards to the end of the page. */
const placesOf = (stops: readonly Stop[], key: string, from: number): readonly number[] =>
  stops.flatMap((stop, at) => (at > from && stop.keys.includes(key) ? [at] : []));

function straightRoute(
  stops: readonly Stop[],
  key: string,
  from: number,
  isGoal: (stop: Stop) => boolean,
): Route | undefined {
  const at = placesOf(stops, key, from).findIndex((place) => {
    const stop = stops[place];
    return stop !== undefined && isGoal(stop);
  });
  return at < 0 ? undefined : new Array<string>(at + 1).fill(key);
}

/** Breadth first: from each place every key, forwards and backwards, and Return on a link within the page. */
function shortestOfAll(
  stops: readonly Stop[],
  keys: readonly string[],
  isGoal: (stop: Stop) => boolean,
  from: number,
): Route | undefined {
  const routes = new Map<number, Route>([[from, []]]);
  // A map goes through what is added while it goes.
  for (const [here, route] of routes) {
    const leadsTo = stops[here]?.leadsTo;
    const steps: [string, number | undefined][] = keys.flatMap((key): [string, number | undefined][] => [
      [key, nextStop(stops, key, here)],
      [`shift+${key}`, previousStop(stops, key, here)],
    ]);
    if (leadsTo !== undefined) steps.push(['Return', leadsTo]);
    for (const [key, next] of steps) {
      const reached = next === undefined ? undefined : stops[next];
      if (next === undefined || !reached || routes.has(next)) continue;
      if (isGoal(reached)) return [...route, key];
      routes.set(next, [...route, key]);
    }
  }
  return undefined;
}

function nextStop(stops: readonly Stop[], key: string, here: number): number | undefined {
  const after = stops.findIndex(({ keys }, at) => at > here && keys.includes(key));
  return after >= 0 ? after : stops.findIndex(({ keys }) => keys.includes(key));
}

function previousStop(stops: readonly Stop[], key: string, here: number): number | undefined {
  const before = stops.findLastIndex(({ keys }, at) => at < here && keys.includes(key));
  return before >= 0 ? before : stops.findLastIndex(({ keys }) => keys.includes(key));
}

/**
 * The fewest keys of the browser's own search: Ctrl and F, as many letters as pay, Return for each further hit, Escape.
 *
 * @param words What a reader knows of the place; it is typed from its beginning.
 * @param goal `[start, end)` of the place in the text of the page.
 * @param from Where in the text the reader is.
 */
export function routeByWords(
  { text }: PageStops,
  words: string,
  goal: readonly [number, number],
  from = 0,
): Route | undefined {
  const folded = text.toLowerCase();
  const routes = Array.from(words, (_, at): Route | undefined => {
    const typed = words.slice(0, at + 1).toLowerCase();
    const hits = hitsAfter(folded, typed, from);
    const number = hits.findIndex((hit) => hit >= goal[0] && hit < goal[1]);
    if (number < 0 || typed.endsWith(' ')) return undefined;
    return ['ctrl+f', `type:${typed}`, ...Array.from({ length: number }, () => 'Return'), 'Escape'];
  });
  return shortest(...routes);
}

function hitsAfter(text: string, typed: string, from: number): readonly number[] {
  const hits: number[] = [];
  for (let at = text.indexOf(typed, from); at >= 0; at = text.indexOf(typed, at + typed.length))
    hits.push(at);
  return hits;
}
