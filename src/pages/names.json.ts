import type { APIRoute } from 'astro';
import { mentionsOf, names } from '../layouts/collections.ts';
import { nameOf } from '../commands/name-of.ts';
import { countMentions, writeNameList } from '../search/name-list.ts';

/** Every name with its spellings, for the search page, which fetches it when its field is first used. */
export const GET: APIRoute = async () => {
  const all = (await names()).map(async (entry) => {
    const mentions = await mentionsOf(entry.id);
    return countMentions(
      nameOf(entry.id, entry.data),
      mentions.map(({ spelling }) => spelling),
    );
  });
  return new Response(writeNameList(await Promise.all(all)));
};
