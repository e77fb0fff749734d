import { cpSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inject, onTestFinished } from 'vitest';

/**
 * Another edition of the site: other text on each page, and tools under other addresses.
 *
 * @param mark - Four hexadecimal digits that tell it from others.
 * @returns Its folder, which goes when the test ends. Its headings end in "(new)".
 */
export function nextEdition(mark = '0000'): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'lectern-edition-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  cpSync(inject('site').dist, folder, { recursive: true, filter: (file) => !/\.(br|gz)$/u.test(file) });
  const [code = ''] = readdirSync(path.join(folder, 'code'));
  renameSync(path.join(folder, 'code', code), path.join(folder, `code/next${mark}`));
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(html|js|json)$/u.test(file)) continue;
    const whole = path.join(folder, file);
    const text = readFileSync(whole, 'utf8')
      .replaceAll(`code/${code}`, `code/next${mark}`)
      .replace(/<h1(.*?)<\/h1>/su, '<h1$1 (new)</h1>')
      .replace(/version:(["'`])[0-9a-f]{12}\1/u, `version:"${mark}56789abc"`)
      .replace(/"version":"[0-9a-f]{12}"/u, `"version":"${mark}56789abc"`);
    writeFileSync(whole, text);
  }
  return folder;
}
