import { describe, expect, test } from 'vitest';
import { formatFileFault } from '../../src/markdown/file-fault.ts';
import { readFrontMatter } from '../../src/markdown/read-front-matter.ts';
import { articleSchema, nameSchema } from '../../src/markdown/schemas.ts';

/** The faults of an article whose front matter has this language and this address. */
function articleFaults(language: string, url: string): string[] {
  const markdown = `---
title: Seals return
titleFrom: received
language: ${language}
source:
  name: The Docks
  url: ${url}
received: seals.txt
headingsFrom: none
added: ${'a'.repeat(64)}
---
`;
  return readFrontMatter(markdown, 'a.md', articleSchema).faults.map(formatFileFault);
}

/** The faults of a name with these tags of its spelling and its native form, and this address of its source. */
function nameFaults(spelling: string, native: string, url: string): string[] {
  const markdown = `---
name: Old Docks
kind: place
respelling: old docks
spellings:
  - text: Alte Docks
    lang: ${spelling}
    source: a map
native:
  - text: Vieux Docks
    lang: ${native}
    transliteration: Vieux Docks
    source: a map
sources:
  - title: A map
    url: ${url}
checked: 2024-05-01
---
`;
  return readFrontMatter(markdown, 'n.md', nameSchema).faults.map(formatFileFault);
}

describe('front matter', () => {
  test('has web addresses only', () => {
    const hint = 'Hint: Write all of it, from https:// on.';
    const wrong = '"javascript:alert(1)"';
    expect(articleFaults('en', 'javascript:alert(1)')).toEqual([
      `a.md:7 "source.url" is not an address: ${wrong}. ${hint}`,
    ]);
    expect(nameFaults('de', 'fr', 'javascript:alert(1)')).toEqual([
      `n.md:16 "sources.1.url" is not an address: ${wrong}. ${hint}`,
    ]);
    expect(articleFaults('en', 'http://docks.example/a')).toEqual([]);
    expect(nameFaults('de', 'fr', 'https://docks.example/a')).toEqual([]);
  });

  test('has language tags that the pages can use', () => {
    const hint = 'Hint: Write it as en, pt-BR or ar.';
    expect(articleFaults('fr_FR', 'https://docks.example/')).toEqual([
      `a.md:4 "language" is not a language tag: "fr_FR". ${hint}`,
    ]);
    expect(nameFaults('de_DE', 'français', 'https://docks.example/')).toEqual([
      `n.md:7 "spellings.1.lang" is not a language tag: "de_DE". ${hint}`,
      `n.md:11 "native.1.lang" is not a language tag: "français". ${hint}`,
    ]);
    expect(articleFaults('zh-Hant-TW', 'https://docks.example/')).toEqual([]);
  });
});
