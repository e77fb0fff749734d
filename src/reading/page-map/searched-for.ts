/** The site's base path, with a slash at both ends. */
declare const BASE: string;

/**
 * What the reader searched for, when a result of the search led to this page; empty otherwise.
 *
 * The search page leaves it for this tab (`search/led-to.ts`), for no referrer tells it: a site of Lectern's may send none.
 */
export function searchedFor(): string {
  const led = readLed();
  if (typeof led !== 'object' || led === null || !('path' in led) || !('words' in led)) return '';
  if (led.path !== location.pathname || typeof led.words !== 'string') return '';
  return led.words.replace(/["“”«»]/gu, '').trim();
}

function readLed(): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(`lectern.search:${BASE}`) ?? 'null');
  } catch {
    return undefined;
  }
}
