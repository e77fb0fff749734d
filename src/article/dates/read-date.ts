/** A date that a line prints. */
export interface PrintedDate {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly start: number;
  readonly end: number;
}

/** Year, month and day as a pattern found them; `undefined` where it did not. */
type Day = readonly [year: string | undefined, month: number | undefined, day: string | undefined];

const monthsOf = new Map<string, ReadonlyMap<string, number>>();

/**
 * The first date in a short text that can be read in only one way.
 *
 * Month names come from the language itself (`Intl.DateTimeFormat`) and from English. `3/4/2020` is two dates and
 * therefore none; `13/4/2020` and `3.4.2020` (day first wherever dots are used) are one.
 *
 * @example
 * readDate('Veröffentlicht am 13. Mai 2026 um 15:44', 'de') //=> { date: '2026-05-13', start: 18, end: 30 }
 */
export function readDate(text: string, language: string): PrintedDate | undefined {
  // Every form has a year, and few lines have one.
  if (!/\d{4}/u.test(text)) return undefined;
  const [english, own] = [monthNames('en'), monthNames(language)];
  const monthOf = (name = ''): number | undefined => {
    const small = name.toLowerCase();
    return own.get(small) ?? english.get(small);
  };
  const forms: readonly (readonly [RegExp, (match: RegExpExecArray) => Day])[] = [
    [/(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/u, ([, y, m, d]) => [y, Number(m), d]],
    [/(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/u, ([, y, m, d]) => [y, Number(m), d]],
    [/(?<!\d)(\d{4})([./])\s?(\d{1,2})\2\s?(\d{1,2})(?!\d)/u, ([, y, , m, d]) => [y, Number(m), d]],
    [/(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/u, ([, d, m, y]) => [y, Number(m), d]],
    [/(?<!\d)(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/u, ([, a, b, y]) => unambiguous(Number(a), Number(b), y)],
    [
      /(?<!\d)(\d{1,2})\.?(?:st|nd|rd|th)?\s(?:de\s)?(\p{L}{3,})\.?,?\s(?:de\s)?(\d{4})(?!\d)/u,
      ([, d, m, y]) => [y, monthOf(m), d],
    ],
    [
      /(?<!\p{L})(\p{L}{3,})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})(?!\d)/u,
      ([, m, d, y]) => [y, monthOf(m), d],
    ],
  ];
  for (const [pattern, read] of forms) {
    const match = pattern.exec(text);
    if (!match) continue;
    const date = written(read(match));
    if (date !== undefined) return { date, start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}

function unambiguous(a: number, b: number, year: string | undefined): Day {
  if (a > 12) return [year, b, String(a)];
  if (b > 12) return [year, a, String(b)];
  return [year, a === b ? a : undefined, String(b)];
}

/** `undefined` for what is no day of the calendar. */
function written([year, month, day]: Day): string | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const date = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) ? date : undefined;
}

/** A language's months, long and short, alone and beside a day (Slavic languages change their endings there). */
function monthNames(language: string): ReadonlyMap<string, number> {
  const known = monthsOf.get(language);
  if (known) return known;
  const names = new Map<string, number>();
  for (const options of [
    { month: 'long' },
    { month: 'short' },
    { month: 'long', day: 'numeric' },
    { month: 'short', day: 'numeric' },
  ] as const) {
    const format = formatFor(language, options);
    for (let month = 1; month <= 12; month += 1) {
      const parts = format.formatToParts(new Date(Date.UTC(2020, month - 1, 15)));
      const name =
        parts
          .find(({ type }) => type === 'month')
          ?.value.toLowerCase()
          .replace(/\.$/u, '') ?? '';
      if (/^\p{L}{3,}$/u.test(name)) names.set(name, month);
    }
  }
  monthsOf.set(language, names);
  return names;
}

function formatFor(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
  } catch {
    // A malformed language tag from an option must not stop the reading.
    return new Intl.DateTimeFormat('en', { ...options, timeZone: 'UTC' });
  }
}
