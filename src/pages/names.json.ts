import type { APIRoute } from 'astro';
import { mentionsOf, names } from '../layouts/collections.ts';
import { nameOf } from '../commands/content/name-of.ts';
import type { Name } from '../names/name.ts';
import { countMentions, writeNameList } from '../search/name-list.ts';

/** Every name with its spellings, for the search page, which fetches it when its field is first used. */
export const GET: APIRoute = async () => {
  const all = (await names()).map(async (entry) => {
    const mentions = await mentionsOf(entry.id);
    return countMentions(
      withTransliterations(nameOf(entry.id, entry.data)),
      mentions.map(({ spelling }) => spelling),
    );
  });
  return new Response(writeNameList(await Promise.all(all)));
};

/**
 * A reader may type a name as the glossary transliterates it. That counts in a query only: articles hardly print these
 * forms, and some of them are other groups' names or common words ("al-Nujabāʼ", "Anṣār Allāh").
 */
function withTransliterations(name: Name): Name {
  const listed = new Set(name.spellings.map(({ text }) => text));
  const more = new Map(name.native.map(({ transliteration, source }) => [transliteration, source]));
  const added = [...more].filter(([text]) => !listed.has(text));
  return {
    ...name,
    spellings: [
      ...name.spellings,
      ...added.map(([text, source]) => ({ text, source, needs: 'context' as const })),
    ],
  };
}
