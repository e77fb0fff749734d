/**
 * Firefox as Playwright can drive it: the one that the system has, by WebDriver BiDi.
 *
 *     node tests/site/drive-firefox.ts FIREFOX ARGUMENT...
 *
 * Playwright takes this for the browser. It starts the real one and stands between: where Firefox does not know a command
 * that only sets what the page is told of its surroundings (`emulation.setMediaFeaturesOverride` in Firefox 153), it
 * answers that it is done. Without that Playwright opens no page at all. Tests that need what was asked for fail then.
 */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { WebSocket, WebSocketServer } from 'ws';

/** What Firefox and Playwright look for. */
const listening = /^(WebDriver BiDi listening on )(ws:\/\/\S+)$/u;

const [firefox = 'firefox', ...args] = process.argv.slice(2);
const browser = spawn(firefox, args, { stdio: ['ignore', 'ignore', 'pipe'] });
browser.on('exit', (code) => process.exit(code ?? 1));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => {
    browser.kill(signal);
  });
createInterface({ input: browser.stderr }).on('line', (line) => {
  const [, words, address] = listening.exec(line) ?? [];
  if (words && address)
    standBetween(address, (own) => {
      console.error(`${words}${own}`);
    });
});

function standBetween(address: string, tell: (own: string) => void): void {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 }, () => {
    tell(`ws://127.0.0.1:${server.address().port}`);
  });
  server.on('connection', (playwright, { url = '' }) => {
    const session = new WebSocket(address + url);
    const asked = new Map<number, string>();
    const waiting: string[] = [];
    playwright.on('message', (data: Buffer) => {
      const text = data.toString();
      const { id, method } = JSON.parse(text) as { id: number; method: string };
      if (method.startsWith('emulation.')) asked.set(id, method);
      if (session.readyState === WebSocket.OPEN) session.send(text);
      else waiting.push(text);
    });
    session.on('open', () => {
      for (const text of waiting) session.send(text);
    });
    session.on('message', (data: Buffer) => {
      playwright.send(allowUnknown(data.toString(), asked));
    });
    session.on('close', () => {
      playwright.close();
    });
    playwright.on('close', () => {
      session.close();
    });
  });
}

/** An answer; where an emulation is not known, that it is done. */
function allowUnknown(text: string, asked: Map<number, string>): string {
  const { id, error } = JSON.parse(text) as { id?: number; error?: string };
  if (id === undefined || !asked.delete(id)) return text;
  return error === 'unknown command' ? JSON.stringify({ type: 'success', id, result: {} }) : text;
}
