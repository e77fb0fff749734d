const inThousands = new Intl.NumberFormat('en');

/**
 * How often, in words.
 *
 * @example
 * [1, 2, 9].map(times) //=> ['once', 'twice', '9 times']
 */
export const times = (count: number): string =>
  count === 1 ? 'once' : count === 2 ? 'twice' : `${inThousands.format(count)} times`;
