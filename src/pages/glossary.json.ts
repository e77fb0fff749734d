import type { APIRoute } from 'astro';
import { addressesOn } from '../layouts/addresses.ts';
import { names } from '../layouts/collections.ts';
import { glossaryRecord } from '../layouts/names/glossary-data.ts';

/** The whole glossary for other programs; its shape is told in docs/glossary-as-data.md. */
export const GET: APIRoute = async ({ site }) =>
  Response.json(glossaryRecord(await names(), addressesOn(site)));
