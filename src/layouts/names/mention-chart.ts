/**
 * Where the mentions of a name stand, as rows of a table: through the article when there is one, over time when there
 * are several. Pure.
 */
import type { PlacedMention } from '../collections.ts';
import { showDate } from '../../markdown/page/show-date.ts';
import { sectionOf } from './concordance.ts';

export interface ChartRow {
  readonly label: string;
  readonly count: number;
}

export interface MentionChart {
  readonly title: string;
  /** What the labels are: "Section", "Month". */
  readonly unit: string;
  readonly rows: readonly ChartRow[];
}

/** More rows than this are read by nobody: neighbours are put together. */
const mostRows = 24;

/**
 * The chart of one name.
 *
 * @param mentions Of one name, in the order of the library.
 * @param sectionsOf The headings of an article, in order: a section without a mention counts too.
 * @returns Nothing for a single mention, or where all would stand in one row: the list says as much.
 */
export function mentionChart(
  mentions: readonly PlacedMention[],
  sectionsOf: (article: PlacedMention['article']) => readonly string[],
): MentionChart | undefined {
  const articles = new Set(mentions.map(({ article }) => article));
  const [first] = articles;
  if (!first || mentions.length < 2) return undefined;
  const chart = articles.size === 1 ? throughArticle(mentions, sectionsOf(first)) : overTime(mentions);
  return chart.rows.length > 1 ? { ...chart, rows: fold(chart.rows) } : undefined;
}

function throughArticle(mentions: readonly PlacedMention[], sections: readonly string[]): MentionChart {
  const counts = countBy(mentions, sectionOf);
  const order = new Set(['Beginning', ...sections, 'Captions']);
  // An article that starts with a heading has no beginning before it, nor one without captions a place for them.
  const labels = [...order].filter((label) => sections.includes(label) || counts.has(label));
  return {
    title: 'Mentions through the article',
    unit: 'Section',
    rows: labels.map((label) => ({ label, count: counts.get(label) ?? 0 })),
  };
}

/** So many months in a row are still shown one by one. */
const mostMonths = 24;

function overTime(mentions: readonly PlacedMention[]): MentionChart {
  const days = mentions.flatMap(({ article }) => article.data.published ?? []).toSorted();
  const undated = mentions.length - days.length;
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const unit = unitFor(first, last);
  const counts = countBy(days, (day) => day.slice(0, unit.length));
  const rows = periods(first.slice(0, unit.length), last.slice(0, unit.length)).map((period) => ({
    label: unit.show(period),
    count: counts.get(period) ?? 0,
  }));
  if (undated > 0) rows.push({ label: 'Without a date', count: undated });
  return { title: 'Mentions over time', unit: unit.name, rows };
}

const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** Days within one month, months within two years, else years; each as the beginning of `YYYY-MM-DD`. */
function unitFor(first: string, last: string) {
  if (first.slice(0, 7) === last.slice(0, 7)) return { name: 'Day', length: 10, show: showDate };
  if (periods(first.slice(0, 7), last.slice(0, 7)).length <= mostMonths) {
    return { name: 'Month', length: 7, show: (period: string) => month.format(new Date(`${period}-01`)) };
  }
  return { name: 'Year', length: 4, show: (period: string) => period };
}

/**
 * Every period from the first to the last, both included.
 *
 * @example
 * periods('2019-11', '2020-01') //=> ['2019-11', '2019-12', '2020-01']
 */
function periods(first: string, last: string): readonly string[] {
  if (!first) return [];
  const all: string[] = [];
  const date = new Date(first);
  for (let period = first; period <= last; period = date.toISOString().slice(0, first.length)) {
    all.push(period);
    if (first.length === 10) date.setUTCDate(date.getUTCDate() + 1);
    else if (first.length === 7) date.setUTCMonth(date.getUTCMonth() + 1);
    else date.setUTCFullYear(date.getUTCFullYear() + 1);
  }
  return all;
}

function fold(rows: readonly ChartRow[]): readonly ChartRow[] {
  const together = Math.ceil(rows.length / mostRows);
  if (together === 1) return rows;
  const folded: ChartRow[] = [];
  for (let at = 0; at < rows.length; at += together) {
    const run = rows.slice(at, at + together);
    const [first, last] = [run[0]?.label ?? '', run.at(-1)?.label ?? ''];
    folded.push({
      label: first === last ? first : `${first} to ${last}`,
      count: run.reduce((sum, { count }) => sum + count, 0),
    });
  }
  return folded;
}

function countBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, number> {
  return new Map([...Map.groupBy(items, keyOf)].map(([key, all]) => [key, all.length]));
}
