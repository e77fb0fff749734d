/** Long enough for any number of words that is asked for; a line of ten megabytes is not cut into words. */
const mostCharacters = 600;

/**
 * The first words of a text, with "…" where there are more. Words are counted as the language counts them.
 *
 * @example
 * firstWords('The ferry left at noon.', 'en', 3) //=> 'The ferry left…'
 */
export function firstWords(text: string, language: string, most: number): string {
  const sample = text.slice(0, mostCharacters);
  let words = 0;
  let end = 0;
  for (const { segment, index, isWordLike } of segmenter(language).segment(sample)) {
    if (!isWordLike) continue;
    words += 1;
    if (words > most) return `${sample.slice(0, end)}…`;
    end = index + segment.length;
  }
  return text.length > mostCharacters ? `${sample.slice(0, end)}…` : text;
}

/** Making a segmenter takes longer than using it, and a run meets few languages. */
const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(language: string): Intl.Segmenter {
  let found = segmenters.get(language);
  if (!found) {
    found = makeSegmenter(language);
    segmenters.set(language, found);
  }
  return found;
}

/** A language tag that is not well-formed (from an option) must not stop the reading: the root rules do. */
function makeSegmenter(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: 'word' });
  } catch {
    return new Intl.Segmenter('und', { granularity: 'word' });
  }
}
