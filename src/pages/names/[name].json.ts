import type { APIRoute, GetStaticPaths } from 'astro';
import { addressesOn } from '../../layouts/addresses.ts';
import { names, type NameEntry } from '../../layouts/collections.ts';
import { nameRecord } from '../../layouts/names/glossary-data.ts';

/** One name as data, beside its page: an address that stays. */
export const getStaticPaths = (async () =>
  (await names()).map((entry) => ({
    params: { name: entry.id },
    props: { entry },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ entry: NameEntry }> = ({ site, props: { entry } }) =>
  Response.json(nameRecord(entry, addressesOn(site)));
