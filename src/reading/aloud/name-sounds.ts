import { readPronunciations, type Pronunciations } from './pronunciations.ts';
import { soundsAlike } from './sounds-alike.ts';

/** The site's base path, with a slash at both ends; put here by `layouts/build/browser-code.ts`. */
declare const BASE: string;

/** A respelling is written for readers of English. */
const respelledFor = /^en(?:-|$)/u;

/** No reading waits longer for it: names are then said as the voice reads them. */
const longestFetch = 2000;

/** Fetches how names are said. */
export async function fetchPronunciations(): Promise<Pronunciations> {
  try {
    const answer = await fetch(`${BASE}pronunciations.json`, { signal: AbortSignal.timeout(longestFetch) });
    return answer.ok ? readPronunciations(await answer.text()) : {};
  } catch {
    return {};
  }
}

/**
 * How a mention of a name is said, where a voice would mangle what stands there.
 *
 * @param mention The button or span of the mention.
 * @param text The mention as the article prints it.
 * @returns `undefined` when there is no respelling, or the article uses other words for the name.
 * @example
 * soundOf(mention, 'Kataeb Hezbollah', 'en', pronunciations) //=> 'kah-tah-ib hez-boh-lah'
 */
export function soundOf(
  mention: HTMLElement,
  text: string,
  lang: string,
  pronunciations: Pronunciations,
): string | undefined {
  if (!respelledFor.test(lang)) return undefined;
  const [name, say] = pronunciations[idOf(mention)] ?? [];
  return name !== undefined && soundsAlike(text, name) ? say : undefined;
}

/** The id of the glossary's entry: a later mention has it, a button's definition links it. */
function idOf(mention: HTMLElement): string {
  const definition = document.getElementById(mention.getAttribute('popovertarget') ?? '');
  const href = definition?.querySelector('a[href*="/names/"]')?.getAttribute('href') ?? '';
  return mention.dataset.name ?? /\/names\/(?<id>[^/]+)\/$/u.exec(href)?.groups?.id ?? '';
}
