import { resolve } from 'node:path';
import { contentFolder as named } from '../../commands/content/content-paths.ts';

/** Where the collections stand, from the root of the disk: Astro's loaders read a relative path from elsewhere. */
export const contentFolder = resolve(named);
