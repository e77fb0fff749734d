import type { APIRoute } from 'astro';
import { articles, captionsOf, mentionsIn, names, outlineOf } from '../layouts/collections.ts';
import { nameOf } from '../commands/content/name-of.ts';
import type { MentionRecord } from '../markdown/rehype-names.ts';
import { compileNames, type NameMatcher } from '../names/compile-names.ts';
import { findMentions } from '../names/find-mentions.ts';
import { titlePlace, type SearchRecord, type SearchRecords } from '../search/search-record.ts';

/** A name's own page stands before the articles that mention it. */
const beforeAll = '9999-12-31';

/** What the search index must know of each page; `search/build-index.ts` reads it and takes it away. */
export const GET: APIRoute = async () => {
  const glossary = (await names()).map(({ id, data }) => nameOf(id, data));
  const matcher = compileNames(glossary);
  const records: Record<string, SearchRecord> = {};
  for (const { id } of glossary) {
    records[`/names/${id}/`] = { kind: 'names', published: beforeAll, names: { [id]: [] } };
  }
  for (const article of await articles()) {
    const { published, language } = article.data;
    const shared = { published, ...(language.startsWith('en') ? {} : { language }) };
    const captions = (await captionsOf(article)).flatMap(mentionsIn);
    const headings = inHeadings(article, matcher);
    const names = byName([...headings, ...mentionsIn(article)]);
    records[`/articles/${article.id}/`] = { kind: 'articles', ...shared, names };
    records[`/articles/${article.id}/captions/`] = { kind: 'captions', ...shared, names: byName(captions) };
  }
  return Response.json(records satisfies SearchRecords);
};

type Place = Pick<MentionRecord, 'name' | 'id'>;

const byName = (mentions: readonly Place[]): Record<string, string[]> => {
  const ids: Record<string, string[]> = {};
  for (const { name, id } of mentions) (ids[name] ??= []).push(id);
  return ids;
};

/** A name in the title or in a heading is no control there, yet it is a mention: the heading is its place. */
function inHeadings(article: Parameters<typeof outlineOf>[0], matcher: NameMatcher): Place[] {
  const { title, standfirst, headingsFrom } = article.data;
  // Lectern's own part headings repeat the first words of the part.
  const headings = headingsFrom === 'parts' ? [] : outlineOf(article);
  const texts = [title, standfirst ?? '', ...headings.map(({ text }) => text)];
  const ids = [titlePlace, titlePlace, ...headings.map(({ id }) => id)];
  return findMentions(texts, matcher).flatMap((mentions, at) =>
    mentions.map(({ name }) => ({ name, id: ids[at] ?? '' })),
  );
}
