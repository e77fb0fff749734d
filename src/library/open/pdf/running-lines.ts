import type { PrintedLine } from './read-lines.ts';

/** How far from the top and the bottom of a page its running lines stand: shares of its height. */
const margins = { top: 0.12, bottom: 0.88 };
/** Fewer pages show no habit. */
const leastPages = 3;
/** A line at the head of every other page only, in the middle of the book. */
const leastShare = 0.2;
const pageNumber =
  /^(?:\p{L}+\.?\s)?[–—-]?\s*(?:\d{1,4}|[ivxlc]{1,7})\s*[–—-]?(?:\s*(?:\/|\p{L}+)\s*\d{1,4})?$/iu;

/**
 * The lines that are printed at the head or foot of page after page (the title, the number of the page): in the middle of a
 * text they would break a sentence in two.
 */
export function findRunningLines(lines: readonly PrintedLine[], pages: number): ReadonlySet<PrintedLine> {
  const groups = new Map<string, PrintedLine[]>();
  for (const line of lines) {
    if (line.down > margins.top && line.down < margins.bottom) continue;
    const words = pageNumber.test(line.text) ? '#' : line.text.replace(/\d+/gu, '#').toLowerCase();
    const key = `${line.down < 0.5 ? 'head' : 'foot'} ${words}`;
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  const running = [...groups.values()].filter((group) => {
    const on = new Set(group.map(({ page }) => page)).size;
    return on >= leastPages && on >= leastShare * pages;
  });
  return new Set(running.flat());
}
