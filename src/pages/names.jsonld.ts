import type { APIRoute } from 'astro';
import { addressesOn } from '../layouts/addresses.ts';
import { names } from '../layouts/collections.ts';
import { definedTermSet } from '../layouts/names/glossary-data.ts';

/** The whole glossary as schema.org's `DefinedTermSet`. */
export const GET: APIRoute = async ({ site }) =>
  Response.json(definedTermSet(await names(), addressesOn(site)));
