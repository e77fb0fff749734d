import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Pagefind as its documentation has it: five results with their excerpts. It is loaded when it is first asked; with
 * `?focus` in the address as soon as its field has focus, which the documentation offers as an option.
 */
const script = `
const field = document.querySelector('input');
const list = document.querySelector('ol');
let loading;
const load = () => loading ??= import('/pagefind/pagefind.js').then(async (pagefind) => {
  await pagefind.init();
  return pagefind;
});
if (location.search === '?focus') field.addEventListener('focus', load);
field.addEventListener('input', async () => {
  const { results } = await (await load()).search(field.value);
  list.replaceChildren();
  for (const waiting of results.slice(0, 5).map((result) => result.data())) {
    const { url, meta, excerpt } = await waiting;
    const item = list.appendChild(document.createElement('li'));
    item.innerHTML = '<h2><a></a></h2><p>' + excerpt + '</p>';
    Object.assign(item.querySelector('a'), { href: url, textContent: meta.title });
  }
});
`;

const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Search</title>
<link rel="icon" href="data:,">
<main><label>Search <input type="search"></label><ol></ol></main>
<script type="module" src="/search/app.js"></script>
</html>
`;

/**
 * A copy of a built site whose search is plain Pagefind: its own command indexes the same pages, and a page with
 * nothing but a field and a list asks it.
 *
 * @returns The copy's folder.
 */
export function makePlainSearch(site: string, folder: string): string {
  cpSync(site, folder, { recursive: true });
  for (const own of ['pagefind', 'search']) rmSync(join(folder, own), { recursive: true, force: true });
  mkdirSync(join(folder, 'search'));
  const command = join(import.meta.dirname, 'node_modules/.bin/pagefind');
  const { status, stdout, stderr } = spawnSync(command, ['--site', folder], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`Pagefind ended with ${status}:\n${stdout}${stderr}`);
  // Afterwards, so that it is no page of the index.
  writeFileSync(join(folder, 'search/index.html'), page);
  writeFileSync(join(folder, 'search/app.js'), script);
  return folder;
}
