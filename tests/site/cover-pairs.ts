/** Something that can be chosen. */
export interface Factor {
  readonly name: string;
  readonly values: readonly string[];
}

/**
 * Few combinations in which each pair of two values stands at least once.
 *
 * Greedy: each row takes, factor by factor, the value that covers most pairs that are still open.
 *
 * @example
 * coverPairs([{ name: 'a', values: ['1'] }, { name: 'b', values: ['1', '2'] }]).length //=> 2
 */
export function coverPairs(factors: readonly Factor[]): readonly Record<string, string>[] {
  const key = (a: string, b: string): string => [a, b].sort().join(' & ');
  const open = new Set<string>();
  for (const [at, first] of factors.entries()) {
    for (const second of factors.slice(at + 1)) {
      for (const a of first.values)
        for (const b of second.values) open.add(key(`${first.name}=${a}`, `${second.name}=${b}`));
    }
  }
  const rows: Record<string, string>[] = [];
  while (open.size > 0) {
    const [pair = ''] = open;
    const row: Record<string, string> = Object.fromEntries(
      pair.split(' & ').map((part) => part.split('=') as [string, string]),
    );
    for (const { name, values } of factors) {
      if (row[name] !== undefined) continue;
      const gain = (value: string): number =>
        Object.entries(row).filter(([other, chosen]) =>
          open.has(key(`${name}=${value}`, `${other}=${chosen}`)),
        ).length;
      row[name] = [...values].sort((a, b) => gain(b) - gain(a))[0] ?? '';
    }
    const parts = Object.entries(row).map(([name, value]) => `${name}=${value}`);
    for (const [at, a] of parts.entries()) for (const b of parts.slice(at + 1)) open.delete(key(a, b));
    rows.push(row);
  }
  return rows;
}
