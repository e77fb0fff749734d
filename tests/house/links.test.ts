import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';
import { sourceFiles } from './source-files.ts';

/** The addresses of a page's links and pictures. */
function addressesIn(node: Nodes): readonly string[] {
  const own = node.type === 'link' || node.type === 'image' || node.type === 'definition' ? [node.url] : [];
  return [...own, ...('children' in node ? node.children.flatMap(addressesIn) : [])];
}

test('every link in the documents leads to a file', () => {
  const links = sourceFiles('README.md', 'docs/**/*.md').flatMap(({ file, text }) =>
    addressesIn(fromMarkdown(text))
      .filter((address) => !/^(?:[a-z]+:|#)/iu.test(address))
      .map((address) => path.join(path.dirname(file), decodeURI(address.replace(/[?#].*$/u, '')))),
  );
  expect(links).toContain('docs/hosting.md');
  expect(links.filter((target) => !existsSync(target))).toEqual([]);
});
