import { soundsAlike } from './sounds-alike.ts';

/** Names that a voice would mangle: by the id of their entry, the name as the glossary writes it and as it is said. */
export type Pronunciations = Readonly<Record<string, readonly [name: string, say: string]>>;

interface RespelledName {
  readonly id: string;
  readonly name: string;
  readonly respelling: string;
  readonly native: readonly { readonly transliteration: string }[];
}

/**
 * The list as the build writes it. Only names that are foreign words in Latin letters are on it: a voice says "Green
 * Zone" better by itself than respelled, so the name must sound as one of its transliterations does.
 *
 * @example
 * writePronunciations([kataibHezbollah, greenZone]) //=> '{"kataib-hezbollah":["Kata\'ib Hezbollah","kah-tah-ib hez-boh-lah"]}'
 */
export function writePronunciations(names: readonly RespelledName[]): string {
  const foreign = names.filter(({ name, native }) =>
    native.some(({ transliteration }) => soundsAlike(name, transliteration)),
  );
  return JSON.stringify(
    // Voices spell capitals letter by letter: "TAH" is heard as T, A, H.
    Object.fromEntries(foreign.map(({ id, name, respelling }) => [id, [name, respelling.toLowerCase()]])),
  );
}

/** The list out of what was fetched; nothing that has another shape gets through. */
export function readPronunciations(text: string): Pronunciations {
  const read: unknown = JSON.parse(text);
  if (typeof read !== 'object' || read === null) return {};
  return Object.fromEntries(
    Object.entries(read).filter(
      (entry): entry is [string, [string, string]] =>
        Array.isArray(entry[1]) &&
        entry[1].length === 2 &&
        entry[1].every((part) => typeof part === 'string'),
    ),
  );
}
