const long = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/**
 * A day as a reader says it.
 *
 * @example
 * showDate('2019-12-31') //=> '31 December 2019'
 */
export const showDate = (day: string): string => long.format(new Date(`${day}T00:00:00Z`));
