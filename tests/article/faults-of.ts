import type { Article } from '../../src/article/article.ts';

const bare = (text: string): string => text.replace(/\s+/gu, '');

/** What is wrong with an article's cover of its received text; empty where nothing is. */
export function faultsOf(received: string, article: Article): string[] {
  const faults: string[] = [];
  const held = new Uint8Array(received.length);
  for (const part of [...article.blocks, ...article.setAside]) {
    if (!part.range) {
      if (!('suggested' in part)) faults.push(`no range: ${part.text}`);
      continue;
    }
    const [start, end] = part.range;
    for (let i = start; i < end; i += 1) held[i] = (held[i] ?? 0) + 1;
    const source = bare(received.slice(start, end));
    const credit = 'creditText' in part ? (part.creditText ?? '') : '';
    if (source !== bare(part.text + credit) && source !== bare(credit + part.text))
      faults.push(`differs: ${part.text}`);
    if (part.text !== part.text.trim() || /\s\s|[^\S ]/u.test(part.text))
      faults.push(`not clean: ${JSON.stringify(part.text)}`);
  }
  for (let i = 0; i < received.length; i += 1) {
    if (/\S/u.test(received.charAt(i)) && held[i] !== 1) faults.push(`held ${String(held[i])} times: ${i}`);
  }
  return faults;
}
