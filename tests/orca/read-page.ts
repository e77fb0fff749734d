/** A browser at Orca's desk: a page is opened, keys are pressed, and what is heard is written down. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Desk, Utterance } from './start-desk.ts';

export type BrowserName = 'firefox' | 'chromium';

/** What a key made Orca say; for `sayall`, all that it read. */
export interface Heard {
  readonly key: string;
  readonly lines: readonly string[];
}

/** Seconds of silence after which Orca has said what it had to say; it thinks long when the machine is busy. */
const silence = 1;

const firefoxPreferences = {
  'accessibility.force_disabled': -1,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.sessionstore.resume_from_crash': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.translations.enable': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'termsofuse.bypassNotification': true,
  'toolkit.telemetry.enabled': false,
  'trailhead.firstrun.didSeeAboutWelcome': true,
};

/**
 * @param program - The browser's file.
 * @param keys - Keys as xdotool names them (`h`, `Tab`, `shift+h`), or `type:WORDS`, `wait:SECONDS`, or `sayall`, which
 *   reads from the top to the end.
 */
export async function readPage(
  desk: Desk,
  browser: BrowserName,
  program: string,
  url: string,
  keys: readonly string[],
): Promise<readonly Heard[]> {
  const before = desk.spoken().length;
  const opened = desk.start('browser', program, argumentsOf(desk, browser, url));
  try {
    const window = await desk.until(
      'the window',
      async () =>
        (await desk.call('xdotool', 'search', '--onlyvisible', '--class', browser))
          .trim()
          .split('\n')
          .at(-1) ?? '',
      60,
    );
    await desk.call('xdotool', 'windowactivate', '--sync', window);
    const loaded = (): boolean =>
      desk
        .spoken()
        .slice(before)
        .some(({ text }) => /Finished loading|document web/u.test(text));
    await desk.until('the page to be read', loaded, 60);
    await settle(desk, desk.spoken().length, { quiet: 2, first: 4 });
    const heard: Heard[] = [];
    for (const key of keys) heard.push({ key, lines: await press(desk, key) });
    return heard;
  } finally {
    await opened.stop();
  }
}

function argumentsOf(desk: Desk, browser: BrowserName, url: string): readonly string[] {
  const profile = path.join(desk.folder, `profile-${desk.spoken().length}`);
  mkdirSync(profile);
  if (browser === 'firefox') {
    const lines = Object.entries(firefoxPreferences).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
    );
    writeFileSync(path.join(profile, 'user.js'), lines.join(''));
    return ['--no-remote', '--new-instance', '--profile', profile, '--kiosk', url];
  }
  return [
    ...['--no-sandbox', '--disable-gpu', '--force-renderer-accessibility', '--ozone-platform=x11', '--kiosk'],
    ...['--no-first-run', '--no-default-browser-check', '--disable-background-networking', '--disable-quic'],
    ...['--disable-component-update', '--disable-sync', '--password-store=basic', '--lang=en'],
    ...[`--user-data-dir=${profile}`, url],
  ];
}

async function press(desk: Desk, key: string): Promise<readonly string[]> {
  const from = desk.spoken().length;
  const [verb = '', ...rest] = key.split(':');
  const words = rest.join(':');
  if (verb === 'wait') {
    await pause(Number(words) * 1000);
    return said(desk, from);
  }
  if (verb === 'sayall') {
    await desk.call('xdotool', 'key', 'ctrl+Home');
    await settle(desk, from, { quiet: silence, first: 3 });
    return sayAll(desk);
  }
  if (verb === 'type') await desk.call('xdotool', 'type', '--delay', '60', words);
  else await desk.call('xdotool', 'key', key);
  await settle(desk, from, { quiet: silence, first: 4 });
  return said(desk, from);
}

async function sayAll(desk: Desk): Promise<readonly string[]> {
  const from = desk.spoken().length;
  const ended = (): Utterance | undefined =>
    desk
      .spoken()
      .slice(from)
      .find(({ kind }) => kind === 'sayall-end');
  await desk.call('xdotool', 'key', 'KP_Add');
  await desk.until('the end of Say All', ended, 90);
  return said(desk, from);
}

const said = (desk: Desk, from: number): readonly string[] =>
  desk
    .spoken()
    .slice(from)
    .map(({ text }) => text.trim())
    .filter((text) => text !== '');

/** Waits until something was said and then nothing for a while, or nothing at all. */
async function settle(desk: Desk, from: number, wait: { quiet: number; first: number }): Promise<void> {
  let count = from;
  let last = Date.now();
  const end = Date.now() + 15_000;
  while (Date.now() < end) {
    const now = desk.spoken().length;
    if (now !== count) [count, last] = [now, Date.now()];
    else if (Date.now() - last > 1000 * (count > from ? wait.quiet : wait.first)) return;
    await pause(50);
  }
}
