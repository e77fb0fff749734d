import { baseLanguage } from '../../article/base-language.ts';
/** The voices of a device, as a reader can choose among them. */

/** What is needed of a `SpeechSynthesisVoice`. */
export type Voice = Pick<SpeechSynthesisVoice, 'name' | 'lang' | 'localService' | 'voiceURI' | 'default'>;

/** A list that is longer is no choice. eSpeak has hundreds of variants for each language. */
const most = 60;

/**
 * A tag as devices write it, as others can compare it: Android says `en_US` and `eng-US-f000`.
 *
 * @example
 * plainTag('eng_US-f000') //=> 'en-US'
 */
export function plainTag(tag: string): string {
  const parts = tag.replaceAll('_', '-').split('-');
  const region = parts.find((part, at) => at > 0 && /^(?:[A-Za-z]{2}|\d{3})$/u.test(part));
  try {
    return Intl.getCanonicalLocales([parts[0], region].filter(Boolean).join('-'))[0] ?? '';
  } catch {
    return '';
  }
}

const baseOf = (tag: string): string => baseLanguage(plainTag(tag));

/**
 * The voices that speak a language, best first: those on the device (they work without a network and send nothing
 * away), those of its region, the browser's own choice. Variants of one voice ("English (America)+Andy") count once.
 *
 * @param language BCP 47.
 */
export function voicesFor<T extends Voice>(voices: readonly T[], language: string): readonly T[] {
  const [base, wanted] = [baseOf(language), plainTag(language)];
  const rank = (voice: T): number =>
    (voice.localService ? 0 : 8) +
    (plainTag(voice.lang) === wanted ? 0 : 4) +
    (isVariant(voice) ? 2 : 0) +
    (voice.default ? 0 : 1);
  const byName = new Map<string, T>();
  for (const voice of voices.filter(({ lang }) => baseOf(lang) === base).sort((a, b) => rank(a) - rank(b))) {
    const key = `${withoutVariant(voice.name)} ${plainTag(voice.lang)} ${voice.localService}`;
    if (!byName.has(key)) byName.set(key, voice);
  }
  return [...byName.values()].slice(0, most);
}

const isVariant = ({ name }: Voice): boolean => name.includes('+');

/** "English (America)+Andy espeak-ng" → "English (America)". */
const withoutVariant = (name: string): string => name.replace(/\+.*$/u, '').replace(/ espeak-ng$/u, '');

/**
 * What the list of voices says of one.
 *
 * @example
 * labelOf({ name: 'Google US English', lang: 'en-US', localService: false, … }) //=> 'Google US English (en-US, online)'
 */
export const labelOf = ({ name, lang, localService }: Voice): string =>
  `${withoutVariant(name)} (${plainTag(lang)}${localService ? '' : ', online'})`;

/** The voice that the reader chose for a language, else the best one; nothing when none speaks it. */
export function voiceFor<T extends Voice>(
  voices: readonly T[],
  language: string,
  chosen: string | undefined,
): T | undefined {
  const fitting = voicesFor(voices, language);
  return fitting.find(({ voiceURI }) => voiceURI === chosen) ?? fitting[0];
}
