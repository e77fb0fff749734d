import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { contentFolder } from './layouts/build/content-folder.ts';
import { articleSchema, captionSchema, nameSchema } from './markdown/schemas.ts';

/** Bodies are kept rendered only (half the store); a definition is also read as plain text. */
const folder = (name: string, retainBody = false) =>
  glob({ base: `${contentFolder}/${name}`, pattern: '**/*.md', retainBody });

export const collections = {
  articles: defineCollection({ loader: folder('articles'), schema: articleSchema }),
  captions: defineCollection({ loader: folder('captions'), schema: captionSchema }),
  glossary: defineCollection({ loader: folder('glossary', true), schema: nameSchema }),
};
