/** A language as a reader chooses it. */
export interface LanguageChoice {
  /** BCP 47 */
  readonly tag: string;
  readonly name: string;
}

/** Three letters, where newspapers are printed in it and two letters are not enough. */
const others = ['ckb', 'fil', 'kmr', 'nds', 'und'];

/**
 * Every language with a name of its own among the two-letter tags (ISO 639-1), by name, and the one that the article is in.
 * The browser knows their names: no table of ours is needed.
 *
 * @param current the article's own, which may be any
 */
export function languageChoices(current: string): LanguageChoice[] {
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  const tags = new Set([...twoLetters(), ...others, current]);
  return [...tags]
    .flatMap((tag) => {
      const name = tag === 'und' ? 'Not known' : (nameIn(names, tag) ?? (tag === current ? tag : undefined));
      return name === undefined ? [] : [{ tag, name }];
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** Those that stand for themselves: `iw` is an old tag of `he`. */
function* twoLetters(): Generator<string> {
  const letters = Array.from('abcdefghijklmnopqrstuvwxyz');
  for (const first of letters) {
    for (const second of letters) {
      const tag = first + second;
      if (Intl.getCanonicalLocales(tag)[0] === tag) yield tag;
    }
  }
}

/** The article's own tag may be one that is not well-formed. */
function nameIn(names: Intl.DisplayNames, tag: string): string | undefined {
  try {
    return names.of(tag);
  } catch {
    return undefined;
  }
}
