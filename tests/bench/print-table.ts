/** A cell: text as it is; a number with its unit's decimals is made text by the caller. */
export type Row = readonly string[];

/**
 * Prints a table: the first column to the left, the others to the right.
 *
 * @example
 * printTable('Pages', ['site', 'bytes'], [['Lectern', '4,312']])
 */
export function printTable(title: string, head: Row, rows: readonly Row[]): void {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (row: Row): string =>
    widths
      .map((width, column) => {
        const cell = row[column] ?? '';
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  ');
  console.log(`\n${title}\n${line(head)}\n${widths.map((width) => '-'.repeat(width)).join('  ')}`);
  for (const row of rows) console.log(line(row));
}

/** `1234.5` → `1,235`: for bytes and milliseconds. */
export const whole = (value: number): string => Math.round(value).toLocaleString('en');

/** `1.234` → `1.23x`. No rival, no ratio: `NaN` → `-`. */
export const ratio = (value: number): string => (Number.isFinite(value) ? `${value.toFixed(2)}x` : '-');
