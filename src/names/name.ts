/** A spelling of a name as someone printed it, with where it was seen. */
export interface Spelling {
  readonly text: string;
  /** BCP 47 of the spelling where it is not English: `de`, `ar`, `ckb`. */
  readonly lang?: string;
  /** Where this spelling was seen: a URL, or the name of a list. */
  readonly source: string;
  /**
   * `context`: the spelling is short or shared with others ("KH", bare "Hezbollah") and counts only where the
   * article makes clear whom it means.
   */
  readonly needs?: 'context';
}

/** The name in its own script, always beside a transliteration. */
export interface NativeForm {
  readonly text: string;
  readonly lang: string;
  readonly transliteration: string;
  readonly source: string;
  /** As for a {@link Spelling}; it holds for the transliteration too. */
  readonly needs?: 'context';
}

/** One entry of the glossary: a name with all its spellings. The file name is its id. */
export interface Name {
  readonly id: string;
  /** The canonical name, as the page shows it. */
  readonly name: string;
  readonly kind: 'militia' | 'alliance' | 'party' | 'government' | 'person' | 'place';
  readonly country?: string;
  readonly spellings: readonly Spelling[];
  readonly native: readonly NativeForm[];
}

/** One place where a text names an entry of the glossary. */
export interface Mention {
  /** The id of the entry. */
  readonly name: string;
  /** As printed there. */
  readonly text: string;
  /** `[start, end)` in UTF-16 units of the text that was searched. */
  readonly range: readonly [start: number, end: number];
}
