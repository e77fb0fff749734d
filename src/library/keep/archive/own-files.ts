import { z } from 'astro/zod';
import { languageTag } from '../../../markdown/schemas.ts';

/**
 * What only a reader's own library knows, as it stands in its zip. A zip comes from anywhere, so all of it is checked:
 * what an older edition left out has a value, and what a newer one added is passed over.
 */

const day = z.iso.date();
const moment = z.number().int().nonnegative();

/** @see OwnFacts */
export const factsSchema = z.object({
  id: z.uuid(),
  title: z.string(),
  titleFrom: z.enum(['received', 'suggested', 'reader']),
  byline: z.string().optional(),
  published: day.optional(),
  language: languageTag,
  direction: z.literal('rtl').optional(),
  words: z.number().int().nonnegative(),
  source: z.object({ file: z.string().optional(), url: z.string().optional() }).optional(),
  tags: z.array(z.string()).default([]),
  archived: z.boolean().default(false),
  added: moment,
  changed: moment,
  lastRead: moment.optional(),
});

/** `library.json` */
export const manifestSchema = z.object({
  /** Which way of writing this is. */
  lectern: z.literal(1),
  articles: z.array(z.object({ slug: z.string(), facts: factsSchema })),
});

const range = z.tuple([z.number().int().nonnegative(), z.number().int().nonnegative()]);

/** @see Article */
const article = z.object({
  language: languageTag,
  direction: z.literal('rtl').optional(),
  title: z.string(),
  titleFrom: z.enum(['received', 'suggested']),
  byline: z.string().optional(),
  published: day.optional(),
  blocks: z.array(
    z.object({
      type: z.enum(['paragraph', 'heading', 'caption', 'quote', 'listItem', 'title', 'byline', 'date']),
      text: z.string(),
      range: range.optional(),
      level: z.number().int().min(2).max(6).optional(),
      suggested: z.literal(true).optional(),
      addedBy: z.literal('reader').optional(),
      credit: z.string().optional(),
      creditText: z.string().optional(),
    }),
  ),
  setAside: z.array(
    z.object({
      text: z.string(),
      reason: z.string(),
      range: range.optional(),
      after: z.number().int().nonnegative().optional(),
    }),
  ),
  notes: z.array(
    z.object({
      code: z.string(),
      message: z.string(),
      suggestion: z.string().optional(),
      correction: z.object({ from: z.string(), to: z.string() }).optional(),
      range: range.optional(),
    }),
  ),
  receipt: z.array(
    z.object({
      step: z.string(),
      reason: z.string(),
      range: range.optional(),
      evidence: z.array(z.object({ says: z.string(), weight: z.number() })).optional(),
    }),
  ),
  layout: z
    .object({
      whiteSpace: z.record(z.string(), z.array(z.number().int().nonnegative())),
      creditFirst: z.array(z.number().int().nonnegative()),
    })
    .optional(),
});

/** `own/<slug>.json` */
export const ownSchema = z.object({
  article,
  corrected: z.boolean(),
  type: z.enum(['text', 'html']),
  /** The received text, where its file cannot hold it: half of a surrogate pair is no UTF-8. */
  text: z.string().optional(),
  pictures: z.array(z.object({ file: z.string(), alt: z.string() })),
  /** SHA-256 of the Markdown files as they were written: where it differs, somebody has edited them since. */
  written: z.string(),
});

export type OwnFile = z.infer<typeof ownSchema>;
export type Manifest = z.infer<typeof manifestSchema>;
