import type { Element } from 'hast';
import type { AbbreviationRecord } from '../rehype-abbreviations.ts';
import type { DateRecord } from '../rehype-dates.ts';
import { element } from './element.ts';
import type { LanguageAttributes } from './language-of.ts';
import { showDate, showWeekday } from './show-date.ts';

/** What an article says in short. */
export interface Explained {
  /** In the order of the text. */
  readonly dates: readonly DateRecord[];
  readonly abbreviations: readonly AbbreviationRecord[];
}

/** What the section is called; nothing where there is nothing to explain. */
export function explainedTitle({ dates, abbreviations }: Explained): string | undefined {
  if (dates.length === 0) return abbreviations.length === 0 ? undefined : 'Abbreviations';
  return abbreviations.length === 0 ? 'Dates' : 'Dates and abbreviations';
}

/** Which day "Tuesday" was, and what the abbreviations mean: each leads to the paragraph that has it first. */
export const explainedList = (explained: Explained, language: LanguageAttributes): Element =>
  element(
    'section',
    { ariaLabelledBy: ['explained'], dataPagefindIgnore: true },
    element('h2', { id: 'explained' }, explainedTitle(explained)),
    element(
      'p',
      { className: ['added'] },
      `Added by Lectern${explained.dates.length > 0 ? '; days are counted from the day of publication' : ''}.`,
    ),
    element(
      'dl',
      { className: ['explained'] },
      ...eachDayOnce(explained.dates).map(({ text, id, date }) =>
        term(text, id, language, element('dd', {}, dayElement(date))),
      ),
      ...explained.abbreviations.map(({ text, id, meaning }) =>
        term(text, id, language, element('dd', { ...language }, meaning)),
      ),
    ),
  );

const dayElement = (date: string): Element =>
  element('time', { dateTime: date }, `${showWeekday(date)}, ${showDate(date)}`);

const term = (text: string, id: string, language: LanguageAttributes, meaning: Element): Element =>
  element('div', {}, element('dt', {}, element('a', { href: `#${id}`, ...language }, text)), meaning);

function eachDayOnce(dates: readonly DateRecord[]): readonly DateRecord[] {
  const byDay = Map.groupBy(dates, ({ text, date }) => `${date} ${text.toLowerCase()}`);
  return [...byDay.values()].flatMap(([first]) => first ?? []);
}
