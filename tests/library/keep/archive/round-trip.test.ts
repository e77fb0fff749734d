/** A library goes into a zip and comes back as it was, however often (issue 6: "merge without loss when imported twice"). */
import { expect, test } from 'vitest';
import { importArchive, type Imported } from '../../../../src/library/keep/archive/import-archive.ts';
import { writeArchive } from '../../../../src/library/keep/archive/write-archive.ts';
import type { Library } from '../../../../src/library/keep/library.ts';
import { PassingLibrary } from '../../../../src/library/keep/passing-library.ts';
import type { OwnArticle } from '../../../../src/library/own-article.ts';
import { openArchive } from '../../../../src/markdown/archive/open-archive.ts';
import { ferry, makeOwn, then } from '../make-own.ts';
import { packZip } from './pack-zip.ts';

const help = { wordsOf: () => [], open: () => Promise.reject(new Error('no loose documents here')) };
const take = (library: Library, zip: Blob): Promise<Imported> => importArchive(library, zip, help);

async function libraryOf(...articles: readonly OwnArticle[]): Promise<Library> {
  const library = new PassingLibrary();
  await library.saveArticles(articles.map((article) => ({ article, words: [] })));
  return library;
}

/** Everything of a library, pictures as their bytes. */
async function allOf(library: Library): Promise<unknown[]> {
  const facts = await library.listFacts();
  const articles = await Promise.all(facts.map(({ id }) => library.readArticle(id)));
  return Promise.all(
    articles.map(async (article) => ({
      ...article,
      pictures: await Promise.all(
        (article?.pictures ?? []).map(async ({ blob, ...picture }) => ({
          ...picture,
          type: blob.type,
          bytes: [...new Uint8Array(await blob.arrayBuffer())],
        })),
      ),
    })),
  );
}

const counts = { added: 0, same: 0, renewed: 0, both: 0, faults: [] };

test('everything of every article comes back: words, tags, dates, pictures, what was put right', async () => {
  const html = await makeOwn(
    '<meta charset=windows-1252><title>Tide</title><h1>Tide</h1><p>The tide “rose” to 4 m.</p>',
    {
      tags: ['to read', 'Ärmel'],
      archived: true,
      lastRead: then + 5,
      source: { url: 'https://docks.example/tide' },
    },
    'html',
  );
  const { id } = html.facts;
  const picture = { id, number: 0, blob: new Blob(['PNG'], { type: 'image/png' }), alt: 'A tide, "high"' };
  const corrected = await makeOwn(ferry, { titleFrom: 'reader', title: 'My ferry: a title' });
  const { article } = corrected.text;
  const { setAside } = article;
  const putRight: OwnArticle = {
    ...corrected,
    text: {
      ...corrected.text,
      corrected: true,
      article: {
        ...article,
        blocks: article.blocks.filter(({ type }) => type !== 'caption'),
        setAside: [...setAside, { text: 'A ferry at the quayCredit: Jo Penn', reason: 'reader' }],
      },
    },
  };
  const lone = await makeOwn('Half a pair \uD800 of one.\n\nIt stays as it is.');
  const before = await libraryOf({ ...html, pictures: [picture] }, putRight, lone);
  const zip = await writeArchive(before);
  const after = new PassingLibrary();
  expect(await take(after, zip)).toEqual({ ...counts, added: 3 });
  expect(await allOf(after)).toEqual(await allOf(before));

  expect(await take(after, zip)).toEqual({ ...counts, same: 3 });
  expect(await allOf(after)).toEqual(await allOf(before));
  // And the second zip is the first one.
  expect((await writeArchive(after)).size).toBe(zip.size);
});

test('the zip holds the files of content/, and those of the library beside them', async () => {
  const zip = await writeArchive(
    await libraryOf(await makeOwn(ferry), await makeOwn(`${ferry}Once more.\n`)),
  );
  const { contents, read } = await openArchive(zip);
  const slug = 'the-ferry-came-back-to-the-harbour';
  expect([...contents.articles.keys()]).toEqual([slug, `${slug}-2`]);
  expect(new TextDecoder().decode(await read(`received/${slug}.txt`))).toBe(ferry);
  expect(new TextDecoder().decode(await read(`captions/${slug}/01.md`))).toContain('A ferry at the quay\n');
});

test('one article alone can be exported; what was deleted is not', async () => {
  const [one, two, gone] = [
    await makeOwn(ferry),
    await makeOwn('Two.\n\nTwo again.'),
    await makeOwn('Three.\n\nGone.'),
  ];
  const library = await libraryOf(one, two, { ...gone, facts: { ...gone.facts, deleted: then } });
  expect((await openArchive(await writeArchive(library, [two.facts.id]))).contents.articles.size).toBe(1);
  expect((await openArchive(await writeArchive(library))).contents.articles.size).toBe(2);
});

const retitled = (
  article: OwnArticle,
  title: string,
  changed: number,
  tags: readonly string[],
): OwnArticle => ({
  ...article,
  facts: { ...article.facts, title, titleFrom: 'reader', changed, tags },
});
const titlesOf = async (library: Library): Promise<unknown[]> =>
  (await library.listFacts()).map(({ title, tags }) => [title, ...tags.toSorted()]).sort();

test('of two versions the newer keeps its place and the older one stays beside it, once', async () => {
  const first = await makeOwn(ferry);
  const older = retitled(first, 'As it was', then + 1, ['sea']);
  const newer = retitled(first, 'As it is', then + 2, ['harbour']);
  const both = [
    ['As it is', 'harbour', 'sea'],
    ['As it was', 'Older version', 'sea'],
  ];
  for (const [here, coming] of [[older, newer] as const, [newer, older] as const]) {
    const library = await libraryOf(here);
    const zip = await writeArchive(await libraryOf(coming));
    expect(await take(library, zip)).toEqual({ ...counts, both: 1 });
    expect(await titlesOf(library)).toEqual(both);
    expect((await library.readFacts(first.facts.id))?.title).toBe('As it is');
    expect(await take(library, zip)).toEqual({ ...counts, same: 1 });
    expect(await titlesOf(library)).toEqual(both);
  }
});

test('the same text, opened on two devices, is one article with the tags of both', async () => {
  const library = await libraryOf(await makeOwn(ferry, { tags: ['sea'] }));
  const zip = await writeArchive(await libraryOf(await makeOwn(ferry, { tags: ['harbour'] })));
  expect(await take(library, zip)).toEqual({ ...counts, same: 1 });
  expect(await titlesOf(library)).toEqual([['The ferry came back to the harbour', 'harbour', 'sea']]);
});

test('what was deleted here comes back', async () => {
  const article = await makeOwn(ferry);
  const zip = await writeArchive(await libraryOf(article));
  const library = await libraryOf({ ...article, facts: { ...article.facts, deleted: then } });
  expect(await take(library, zip)).toEqual({ ...counts, added: 1 });
  expect((await library.listFacts()).map(({ deleted }) => deleted)).toEqual([undefined]);
});

test('Markdown that was edited in the zip counts, and what it leaves out is not lost', async () => {
  const library = await libraryOf(await makeOwn(ferry, { tags: ['sea'] }));
  const zip = await writeArchive(library);
  const edited = await packZip(zip, (name, text) =>
    name.startsWith('articles/')
      ? text
          .replace('titleFrom: "received"', 'titleFrom: "editor"')
          .replace('title: "The ferry', 'title: "A ferry')
          .replace(/It will stay.*/u, '')
      : text,
  );
  const after = new PassingLibrary();
  expect(await take(after, edited)).toEqual({ ...counts, added: 1 });
  const [facts] = await after.listFacts();
  expect(facts).toMatchObject({
    title: 'A ferry came back to the harbour',
    titleFrom: 'reader',
    tags: ['sea'],
  });
  const { text } = (await after.readArticle(facts?.id ?? '')) ?? {};
  expect(text?.corrected).toBe(true);
  expect(text?.article.setAside.map((line) => line.text)).toContain(
    'It will stay until the summer is over, the council said on Tuesday.',
  );
  expect(text?.article.blocks.map(({ type }) => type)).toContain('caption');
});

test('a zip of content/ alone is taken, once', async () => {
  const zip = await packZip(await writeArchive(await libraryOf(await makeOwn(ferry))), (name, text) =>
    /^(?:own|library)/u.test(name) ? undefined : text,
  );
  const library = new PassingLibrary();
  expect(await take(library, zip)).toEqual({ ...counts, added: 1 });
  const [facts] = await library.listFacts();
  const article = await library.readArticle(facts?.id ?? '');
  expect(article?.text.corrected).toBe(false);
  expect(article?.text.article).toEqual((await makeOwn(ferry)).text.article);
  expect(await take(library, zip)).toEqual({ ...counts, same: 1 });
});

test('documents that are no library are opened one by one', async () => {
  const opened: string[] = [];
  const zip = await packZip(undefined, undefined, {
    'news/a.txt': 'One.',
    'news/b.txt': 'Two.',
    'notes.xyz': '?',
  });
  const imported = await importArchive(new PassingLibrary(), zip, {
    ...help,
    open: (file) => {
      opened.push(file.name);
      const known = file.name === 'b.txt';
      return Promise.resolve({ id: '', title: '', known });
    },
  });
  expect(imported).toEqual({ ...counts, added: 1, same: 1 });
  expect(opened).toEqual(['a.txt', 'b.txt']);
});
