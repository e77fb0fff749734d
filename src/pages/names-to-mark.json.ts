import type { APIRoute } from 'astro';
import { nameOf } from '../commands/content/name-of.ts';
import { names } from '../layouts/collections.ts';
import { writeMarkedNames } from '../library/render/marked-name.ts';

/** The glossary as the reader's own articles are marked with it, on their device. */
export const GET: APIRoute = async () =>
  new Response(
    writeMarkedNames(
      (await names()).map((entry) => ({
        ...nameOf(entry.id, entry.data),
        respelling: entry.data.respelling,
        definition: (entry.body ?? '').trim(),
      })),
    ),
  );
