import type { APIRoute } from 'astro';
import { addressesOn } from '../layouts/addresses.ts';
import { names } from '../layouts/collections.ts';
import { glossaryCsv } from '../layouts/names/glossary-csv.ts';

/** Every spelling of every name as a table for spreadsheets. */
export const GET: APIRoute = async ({ site }) => new Response(glossaryCsv(await names(), addressesOn(site)));
