/**
 * Words that decide which day a weekday means, by language. Each list is short on purpose: a sentence about which the
 * list says nothing is judged by the rule of `resolve-dates.ts`, and one about which it warns gets no date at all.
 */

/**
 * Words of what is still to come. In such a sentence "on Friday" may be the day of the announcement or the day
 * announced: no date is better than a wrong one. A language without an entry has no weekdays resolved: its future is
 * in the endings of its verbs, where a list of words would miss it.
 */
export const futureWords: Readonly<Record<string, readonly string[]>> = {
  en: [
    'will',
    'would',
    'shall',
    'won’t',
    "won't",
    'going to',
    'plans to',
    'planned',
    'due',
    'expected',
    'expects',
    'scheduled',
    'upcoming',
    'set to',
    'is to',
    'are to',
    'deadline',
  ],
  de: ['wird', 'werden', 'würde', 'würden', 'soll', 'sollen', 'geplant', 'kommenden'],
  nl: ['zal', 'zullen', 'zou', 'zouden', 'gaat', 'gaan', 'gepland', 'komende'],
  sv: ['ska', 'skall', 'skulle', 'kommer', 'väntas', 'planerad'],
};

/** Right before a weekday, these look ahead as well as back: "by Friday", "from Monday", "bis Montag". */
export const aheadPrepositions: ReadonlySet<string> = new Set(
  [
    ['by', 'until', 'till', 'from', 'starting', 'bis', 'ab', 'tot'],
    ['vanaf', 'till', 'från'],
  ].flat(),
);

/** Before a weekday, these make a name of it: "Black Friday", "Bloody Sunday", "Mail on Sunday", "Welt am Sonntag". */
export const namingWords: ReadonlySet<string> = new Set(
  [
    ['black', 'bloody', 'good', 'super', 'ash', 'palm', 'easter', 'holy', 'cyber', 'giving', 'maundy', 'fat'],
    ['shrove', 'whit', 'low', 'mail', 'schwarzer', 'schwarzen', 'blutiger', 'weißer', 'welt', 'bild'],
    ['goede', 'witte', 'zwarte', 'svarta', 'grön', 'joe', 'girl', 'man', 'sheffield'],
  ].flat(),
);

/** Prepositions between such a word and its weekday. */
export const dayPrepositions: ReadonlySet<string> = new Set(['on', 'am', 'på', 'op']);
