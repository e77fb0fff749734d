/**
 * The front matter of every collection, one schema each. Astro validates the collections with them at build time and
 * `npm run check` does so with file, line and hint.
 */
import { z } from 'astro/zod';

/** `YYYY-MM-DD`, kept as text: a day has no time zone. (YAML itself would make a Date of an unquoted one.) */
const day = z.union([z.iso.date(), z.date().transform((date) => date.toISOString().slice(0, 10))]);

/** Every address becomes a link, and only a web address is one that a reader can follow: `javascript:` would run. */
const webAddress = z.url({ protocol: /^https?$/u });

/** A BCP 47 tag. The pages hand it to `Intl`, which throws for any other text: `fr_FR` would end the build. */
export const languageTag = z.string().refine(isLanguage, {
  error: 'is not a language tag',
  params: { hint: 'Write it as en, pt-BR or ar.' },
});

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** A page that says so: what it is called and where it stands. */
const source = z.strictObject({ title: z.string().min(1), url: webAddress });

/** `content/articles/<slug>.md` */
export const articleSchema = z.strictObject({
  title: z.string().min(1),
  /** Who gave the title: the received text, the lead's first words (marked on the page), or an editor. */
  titleFrom: z.enum(['received', 'suggested', 'editor']),
  standfirst: z.string().min(1).optional(),
  byline: z.string().min(1).optional(),
  language: languageTag,
  /** The direction of its text, where it is from right to left. */
  direction: z.enum(['ltr', 'rtl']).optional(),
  published: day.optional(),
  /** Where the article comes from. */
  source: z.strictObject({ name: z.string().min(1), url: webAddress.optional() }).optional(),
  /** The file in `content/received/` that this article was made from. */
  received: z.string().min(1),
  /** The key facts in plain words, by their labels: `Who: supporters of …`. Written by an editor. */
  inShort: z.record(z.string().min(1), z.string().min(1)).optional(),
  /** `none` for a short article; `parts` are added by Lectern, `editor` by a person: the page says so. */
  headingsFrom: z.enum(['none', 'received', 'parts', 'editor']),
  /** What an editor put right in the received words; shown to readers as corrections. */
  corrections: z
    .array(z.strictObject({ from: z.string().min(1), to: z.string(), reason: z.string().min(1) }))
    .default([]),
  /** Received lines that a person took out of the article: no part of it, and not lost. */
  setAside: z.array(z.strictObject({ text: z.string().min(1), reason: z.string().min(1) })).default([]),
  /** SHA-256 of the article as `add` wrote it; a difference means that an editor has worked on it. */
  added: z.string().regex(/^[0-9a-f]{64}$/u),
});

/** `content/captions/<slug>/<nn>.md`; the body is the caption's text and may be empty. */
export const captionSchema = z.strictObject({
  article: z.string().min(1),
  number: z.int().positive(),
  /** Who is credited, without the label. */
  credit: z.string().min(1).optional(),
  /** The credit as printed. */
  creditText: z.string().min(1).optional(),
});

/** `content/glossary/<id>.md`; the body is the definition, two sentences at most. */
export const nameSchema = z.strictObject({
  name: z.string().min(1),
  kind: z.enum(['militia', 'alliance', 'party', 'government', 'person', 'place']),
  country: z.string().min(1).optional(),
  /** How to say it, in plain letters: "kah-TAH-ib hez-boh-LAH". */
  respelling: z.string().min(1),
  ipa: z.string().min(1).optional(),
  spellings: z.array(
    z.strictObject({
      text: z.string().min(1),
      lang: languageTag.optional(),
      source: z.string().min(1),
      /** `context`: counts only where the article makes clear whom it means ("KH"). */
      needs: z.literal('context').optional(),
    }),
  ),
  native: z.array(
    z.strictObject({
      text: z.string().min(1),
      lang: languageTag,
      transliteration: z.string().min(1),
      source: z.string().min(1),
      needs: z.literal('context').optional(),
    }),
  ),
  relations: z
    .array(
      z.strictObject({
        type: z.enum(['part-of', 'led-by', 'leads', 'located-in', 'not-to-be-confused-with']),
        /** The id of another entry. */
        name: z.string().min(1),
      }),
    )
    .default([]),
  sources: z.array(source).min(1),
  /** The day on which an editor last checked the sources. */
  checked: day,
});

export type ArticleFrontMatter = z.infer<typeof articleSchema>;
export type CaptionFrontMatter = z.infer<typeof captionSchema>;
export type NameFrontMatter = z.infer<typeof nameSchema>;
