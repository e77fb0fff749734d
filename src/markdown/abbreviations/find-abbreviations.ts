import { baseLanguage } from '../../article/base-language.ts';
import { knownAbbreviations } from './known-abbreviations.ts';

/** An abbreviation that an article uses without saying what it means. */
export interface FoundAbbreviation {
  /** As written: "EU". */
  readonly text: string;
  /** In the article's language: "European Union". */
  readonly meaning: string;
  /** Which of the texts has it first, counted from 0. */
  readonly at: number;
}

/**
 * The known abbreviations of an article that it does not spell out itself, in the order of their first use.
 *
 * Words in capitals are no evidence: in "WHO IS NEXT" nothing is an abbreviation, so a text that is all capitals is
 * passed over.
 *
 * @param texts The article's paragraphs, in order.
 * @param language BCP 47
 * @example
 * findAbbreviations(['The EU met the UN.', 'The United Nations said no.'], 'en')
 * //=> [{ text: 'EU', meaning: 'European Union', at: 0 }]
 */
export function findAbbreviations(texts: readonly string[], language: string): FoundAbbreviation[] {
  const known = knownAbbreviations[baseLanguage(language)];
  if (!known) return [];
  const whole = texts.join('\n').toLowerCase();
  const found = new Map<string, FoundAbbreviation>();
  texts.forEach((text, at) => {
    if (text === text.toUpperCase()) return;
    for (const [word] of text.matchAll(abbreviationPattern)) {
      const meaning = Object.hasOwn(known, word) ? known[word] : undefined;
      if (meaning === undefined || found.has(meaning)) continue;
      // "European Union, of …": what is spelt out in the text is the part before the comma.
      const spelled = meaning.split(',', 1)[0] ?? meaning;
      if (!whole.includes(spelled.toLowerCase())) found.set(meaning, { text: word, meaning, at });
    }
  });
  return [...found.values()];
}

/** A word with a capital after its first letter, or letters with stops: "EU", "MPs", "Nato", "U.N.", "EE. UU.". */
const abbreviationPattern = /(?<![\p{L}\p{N}])(?:(?:\p{Lu}{1,2}\. ?){2,}|\p{Lu}\p{L}{1,6})(?![\p{L}\p{N}])/gu;
