const long = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' });

/**
 * A day as a reader says it.
 *
 * @param day `YYYY-MM-DD`
 * @example
 * showDate('2019-12-31') //=> '31 December 2019'
 */
export const showDate = (day: string): string => long.format(noonOf(day));

/**
 * The day of the week.
 *
 * @param day `YYYY-MM-DD`
 * @example
 * showWeekday('2019-12-31') //=> 'Tuesday'
 */
export const showWeekday = (day: string): string => weekday.format(noonOf(day));

const noonOf = (day: string): Date => new Date(`${day}T12:00:00Z`);
