/** Vitest's set-up for Orca: finds it, and serves the site that is built (`LECTERN_DIST`), or builds one. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { serveFolder } from '../../src/commands/serve/serve-folder.ts';
import { findBrowsers, type Browsers, type Missing } from '../site/find-browsers.ts';
import { findOrca, type Orca } from './find-orca.ts';

declare module 'vitest' {
  interface ProvidedContext {
    orca: Orca | Missing;
    orcaBrowsers: Pick<Browsers, 'chromium' | 'firefox'>;
    /** Where the site is served. */
    orcaSite: string;
  }
}

export default async function setUp({ provide }: TestProject): Promise<() => Promise<void>> {
  const orca = await findOrca();
  provide('orca', orca);
  const given = process.env.LECTERN_BROWSERS;
  const { chromium, firefox } = given ? (JSON.parse(given) as Browsers) : await findBrowsers();
  provide('orcaBrowsers', { chromium, firefox });
  if ('missing' in orca) {
    provide('orcaSite', '');
    return () => Promise.resolve();
  }
  let dist = process.env.LECTERN_DIST;
  if (!dist) {
    execFileSync('node_modules/.bin/astro', ['build'], { stdio: ['ignore', 'ignore', 'inherit'] });
    dist = 'dist';
  }
  const site = await serveFolder(path.resolve(dist), 0);
  provide('orcaSite', site.url);
  return () => site.stop();
}
