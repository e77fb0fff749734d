import { Fault } from '../../article/fault.ts';

/** The headers that one rule of a `_headers` file adds. */
export interface HeaderRule {
  /** A path, or with a `*` at its end all paths that begin so: `/code/*`. */
  readonly path: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/**
 * Reads a `_headers` file, so that `npm start` answers as the host will: the same file is read by Netlify and
 * Cloudflare Pages (https://docs.netlify.com/manage/routing/headers/).
 *
 * @param text - A path at the start of a line, then indented `Name: value` lines; `#` starts a comment.
 * @throws Fault `headers` for a line that is neither.
 * @example
 * readHeaders('/code/*\n  Cache-Control: public')
 * //=> [{ path: '/code/*', headers: [['Cache-Control', 'public']] }]
 */
export function readHeaders(text: string): readonly HeaderRule[] {
  const rules: { path: string; headers: [string, string][] }[] = [];
  for (const [index, line] of text.split(/\r?\n/u).entries()) {
    if (/^\s*(#|$)/u.test(line)) continue;
    const header = /^\s+([\w-]+):\s*(\S.*)$/u.exec(line);
    const rule = rules.at(-1);
    if (line.startsWith('/')) rules.push({ path: line.trim(), headers: [] });
    else if (header?.[1] && header[2] && rule) rule.headers.push([header[1], header[2].trim()]);
    else
      throw new Fault(
        'headers',
        `Line ${index + 1} of _headers is neither a path nor a header: "${line}".`,
        'A path starts with "/"; a header stands under it, indented, as "Name: value".',
      );
  }
  return rules;
}

/**
 * The headers of one address: those of every rule that matches it. A later rule wins over an earlier one.
 *
 * @example
 * headersFor('/code/a.js', readHeaders('/*\n  X-Frame-Options: DENY\n/code/*\n  Cache-Control: public'))
 * //=> Map { 'X-Frame-Options' => 'DENY', 'Cache-Control' => 'public' }
 */
export function headersFor(pathname: string, rules: readonly HeaderRule[]): ReadonlyMap<string, string> {
  return new Map(rules.filter(({ path }) => matches(path, pathname)).flatMap(({ headers }) => headers));
}

function matches(path: string, pathname: string): boolean {
  return path.endsWith('*') ? pathname.startsWith(path.slice(0, -1)) : pathname === path;
}
