import type { APIRoute } from 'astro';
import { names } from '../layouts/collections.ts';
import { writePronunciations } from '../reading/aloud/pronunciations.ts';

/** How names are said, for reading aloud, which fetches it when it is first used. */
export const GET: APIRoute = async () =>
  new Response(writePronunciations((await names()).map(({ id, data }) => ({ id, ...data }))));
