/** A reader in each of three engines, with only what all three can do: open a page, and run a script in it. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import puppeteer from 'puppeteer-core';
import { chromiumArgs } from './chromium-args.ts';
import type { WebKit } from './find-browsers.ts';

export interface Visitor {
  open(url: string): Promise<void>;
  /** @param script - An expression; a promise is waited for. Its value must be JSON. */
  run<T>(script: string): Promise<T>;
  /** Presses a key of the keyboard. */
  press(key: 'Tab' | 'Enter' | 'Escape'): Promise<void>;
  /** Another size of the window; where it is missing, the engine cannot be given one. */
  readonly resize?: (width: number, height: number) => Promise<void>;
  close(): Promise<void>;
}

/** Nothing of an earlier reader, and nothing left behind. */
function freshHome(): { home: string; remove: () => void } {
  const home = mkdtempSync(path.join(tmpdir(), 'lectern-reader-'));
  return {
    home,
    remove: () => {
      rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

export async function visitWithChromium(executablePath: string): Promise<Visitor> {
  const browser = await chromium.launch({ executablePath, args: chromiumArgs });
  const page = await browser.newPage();
  return {
    open: async (url) => {
      await page.goto(url);
    },
    run: (script) => page.evaluate(script),
    press: (key) => page.keyboard.press(key),
    resize: (width, height) => page.setViewportSize({ width, height }),
    close: () => browser.close(),
  };
}

/** Stock Firefox over WebDriver BiDi. */
export async function visitWithFirefox(executablePath: string): Promise<Visitor> {
  const { home, remove } = freshHome();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    env: { ...process.env, HOME: home },
    // Its own traffic: settings from its maker, and reports to it.
    extraPrefsFirefox: { 'services.settings.server': 'data:,', 'toolkit.telemetry.enabled': false },
  });
  const page = await browser.newPage();
  return {
    open: async (url) => {
      await page.goto(url);
    },
    run: <T>(script: string) => page.evaluate(script) as Promise<T>,
    press: (key) => page.keyboard.press(key),
    resize: (width, height) => page.setViewport({ width, height }),
    close: async () => {
      await browser.close();
      remove();
    },
  };
}

/** WebKitGTK's MiniBrowser over classic WebDriver, on a screen that nobody sees. */
export async function visitWithWebKit({ driver, browser, screen }: WebKit): Promise<Visitor> {
  const { home, remove } = freshHome();
  const children: ChildProcess[] = [];
  const stop = (): void => {
    for (const { pid } of children.splice(0).reverse()) {
      try {
        if (pid !== undefined) process.kill(-pid, 'SIGTERM');
      } catch {
        // It has ended by itself.
      }
    }
  };
  const display = await startScreen(screen, children);
  const port = await freePort();
  const env = { PATH: process.env.PATH, DISPLAY: display, ...webkitEnvironment(home) };
  children.push(
    spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], { env, stdio: 'ignore', detached: true }),
  );
  const session = await startSession(`http://127.0.0.1:${port}`, browser);
  return {
    open: async (url) => {
      await session('POST', '/url', { url });
    },
    run: async <T>(script: string) => {
      const wrapped =
        'const done = arguments[arguments.length - 1];' +
        `Promise.resolve().then(() => (${script})).then((value) => done({ value }), (fault) => done({ fault: String(fault) }));`;
      const { value, fault } = (await session('POST', '/execute/async', { script: wrapped, args: [] })) as {
        value: T;
        fault?: string;
      };
      if (fault !== undefined) throw new Error(fault);
      return value;
    },
    press: async (key) => {
      const value = webdriverKeys[key];
      const actions = [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ];
      await session('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    close: async () => {
      await session('DELETE', '').catch(() => undefined);
      stop();
      await pause(300);
      remove();
    },
  };
}

/** Keys as WebDriver writes them. */
const webdriverKeys = { Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C' };

async function startScreen(screen: string, children: ChildProcess[]): Promise<string> {
  const args = ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'];
  const child = spawn(screen, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'], detached: true });
  children.push(child);
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  child.once('exit', () => {
    reject(new Error('Xvfb ended at once'));
  });
  child.stdio[3]?.once('data', (data: Buffer) => {
    resolve(`:${data.toString().trim()}`);
  });
  return promise;
}

/** Everything that it writes goes into the home; software drawing, and no sandbox, which needs rights of its own. */
const webkitEnvironment = (home: string): Record<string, string> => ({
  HOME: home,
  XDG_RUNTIME_DIR: home,
  XDG_CACHE_HOME: path.join(home, 'cache'),
  XDG_DATA_HOME: path.join(home, 'data'),
  XDG_CONFIG_HOME: path.join(home, 'config'),
  LANG: 'C.UTF-8',
  WEBKIT_DISABLE_COMPOSITING_MODE: '1',
  LIBGL_ALWAYS_SOFTWARE: '1',
  WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
  GSETTINGS_BACKEND: 'memory',
  NO_AT_BRIDGE: '1',
});

type Call = (method: string, address: string, body?: unknown) => Promise<unknown>;

/** @returns Calls within the session; addresses are relative to it. */
async function startSession(driver: string, binary: string): Promise<Call> {
  const call: Call = async (method, address, body) => {
    const response = await fetch(driver + address, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const { value } = (await response.json()) as { value: { error?: string; message?: string } };
    if (!response.ok) throw new Error(`${value.error ?? response.status}: ${value.message ?? ''}`);
    return value;
  };
  for (let attempt = 0; attempt < 100; attempt++) {
    if (await call('GET', '/status').catch(() => undefined)) break;
    await pause(100);
  }
  const options = { binary, args: ['--automation'] };
  const { sessionId } = (await call('POST', '/session', {
    capabilities: { alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options } },
  })) as { sessionId: string };
  const session: Call = (method, address, body) => call(method, `/session/${sessionId}${address}`, body);
  await session('POST', '/timeouts', { script: 30_000, pageLoad: 30_000 });
  return session;
}

async function freePort(): Promise<number> {
  const { promise, resolve } = Promise.withResolvers<number>();
  const server = createServer().listen(0, '127.0.0.1', () => {
    const { port } = server.address() as AddressInfo;
    server.close(() => {
      resolve(port);
    });
  });
  return promise;
}
