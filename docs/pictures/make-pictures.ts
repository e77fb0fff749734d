/**
 * `npm run pictures`: the README's pictures, taken of the site as it was last built.
 *
 * The text is set in the reader's own serif; for pictures like ours, install Charis SIL (Debian: fonts-sil-charis).
 */
import { chromium, type Browser } from 'playwright-core';
import { serveFolder } from '../../src/commands/serve/serve-folder.ts';
import { chosen } from '../../src/reading/settings/keep-choices.ts';
import { storageKey } from '../../src/reading/storage-key.ts';
import { findBrowsers } from '../../tests/site/find-browsers.ts';

interface Picture {
  readonly file: string;
  readonly path: string;
  readonly size: readonly [width: number, height: number];
  readonly choices?: Readonly<Record<string, string>>;
  /** Clicked before the picture is taken. */
  readonly click?: string;
  /** Scrolled to the top of the picture. */
  readonly from?: string;
}

const article = 'articles/us-embassy-baghdad/';
const pictures: readonly Picture[] = [
  { file: 'article.png', path: article, size: [1280, 860] },
  {
    file: 'definition-phone.png',
    path: article,
    size: [390, 720],
    from: '#who-the-militia-are',
    click: '#m14',
    choices: { theme: 'dark' },
  },
  {
    file: 'captions-phone.png',
    path: article,
    size: [390, 720],
    from: '#captions',
    choices: { theme: 'sepia' },
  },
  { file: 'name-phone.png', path: 'names/kataib-hezbollah/', size: [390, 720] },
];

const site = await serveFolder('dist', 0);
const browser = await chromium.launch({
  executablePath: (await findBrowsers()).chromium,
  args: ['--no-sandbox', '--disable-gpu'],
});
for (const picture of pictures) await take(browser, picture);
await browser.close();
await site.stop();

async function take(using: Browser, { file, path, size, choices, click, from }: Picture): Promise<void> {
  const page = await using.newPage({
    viewport: { width: size[0], height: size[1] },
    deviceScaleFactor: 2,
    colorScheme: 'light',
  });
  await page.addInitScript(
    ([key, value]) => {
      localStorage.setItem(key, value);
    },
    [storageKey, JSON.stringify(chosen(choices ?? {}))] as const,
  );
  await page.goto(site.url + path);
  if (from)
    await page.locator(from).evaluate((element) => {
      element.scrollIntoView();
    });
  if (click) await page.click(click);
  await page.screenshot({ path: new URL(file, import.meta.url).pathname });
  await page.close();
  console.log(`docs/pictures/${file}`);
}
