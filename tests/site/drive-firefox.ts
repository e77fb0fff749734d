/**
 * Firefox as Playwright can drive it: the one that the system has, by WebDriver BiDi.
 *
 *     node tests/site/drive-firefox.ts FIREFOX ARGUMENT...
 *
 * Playwright takes this for the browser. It starts the real one and stands between: where Firefox does not know a command
 * that only sets what the page is told of its surroundings (`emulation.setMediaFeaturesOverride` in Firefox 153), it
 * answers that it is done, since without that Playwright opens no page at all. What Playwright does not pass on (forced
 * colours, reduced motion, print, no scripts) comes in a header (`surroundings.ts`) and is set in the browser's
 * own code.
 */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { WebSocket, WebSocketServer } from 'ws';
import { setSurroundings } from './set-surroundings.ts';
import { surroundingsHeader } from './surroundings.ts';

interface Command {
  readonly id: number;
  readonly method: string;
  readonly params: {
    readonly userContexts?: readonly string[];
    readonly headers?: readonly { readonly name: string; readonly value: { readonly value: string } }[];
  };
}

interface Answer {
  readonly id?: number;
  readonly error?: string;
  readonly result?: unknown;
}

/** What Firefox and Playwright look for. */
const listening = /^(WebDriver BiDi listening on )(ws:\/\/\S+)$/u;

/** Our own commands are numbered from here on; Playwright counts from 1. */
const firstOwn = 2 ** 40;

const [firefox = 'firefox', ...args] = process.argv.slice(2);
const browser = spawn(firefox, ['--remote-allow-system-access', ...args], {
  stdio: ['ignore', 'ignore', 'pipe'],
});
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
    const emulations = new Set<number>();
    const waiting: string[] = [];
    const send = (text: string): void => {
      if (session.readyState === WebSocket.OPEN) session.send(text);
      else waiting.push(text);
    };
    const own = ownCommands(send);
    playwright.on('message', (data: Buffer) => {
      const text = data.toString();
      const command = JSON.parse(text) as Command;
      if (command.method.startsWith('emulation.')) emulations.add(command.id);
      if (command.method === 'network.setExtraHeaders')
        void passHeaders(command, own.ask).then(send, (error: unknown) => {
          playwright.send(failure(command.id, String(error)));
        });
      else send(text);
    });
    session.on('open', () => {
      for (const text of waiting) session.send(text);
    });
    session.on('message', (data: Buffer) => {
      const text = data.toString();
      const answer = JSON.parse(text) as Answer;
      if (!own.take(answer)) playwright.send(allowUnknown(text, answer, emulations));
    });
    session.on('close', () => {
      playwright.close();
    });
    playwright.on('close', () => {
      session.close();
    });
  });
}

/** Commands beside those of Playwright, in its session. */
function ownCommands(send: (text: string) => void): {
  ask: (method: string, params: object) => Promise<Answer>;
  /** @returns Whether the answer was for one of them. */
  take: (answer: Answer) => boolean;
} {
  const asked = new Map<number, (answer: Answer) => void>();
  let last = firstOwn;
  return {
    ask: (method, params) => {
      const { promise, resolve } = Promise.withResolvers<Answer>();
      last += 1;
      asked.set(last, resolve);
      send(JSON.stringify({ id: last, method, params }));
      return promise;
    },
    take: (answer) => {
      const resolve = asked.get(answer.id ?? 0);
      asked.delete(answer.id ?? 0);
      resolve?.(answer);
      return resolve !== undefined;
    },
  };
}

type Ask = ReturnType<typeof ownCommands>['ask'];

/**
 * Carries out the header of the surroundings.
 *
 * @returns The command without it: what sites shall get.
 * @throws Error when Firefox cannot: a test must not go on as if it could.
 */
async function passHeaders(command: Command, ask: Ask): Promise<string> {
  const { userContexts = [], headers = [] } = command.params;
  const surroundings = headers.find(({ name }) => name === surroundingsHeader);
  // Playwright tells it for the reader, and once more for each page of theirs.
  if (surroundings && userContexts.length > 0) await surround(userContexts, surroundings.value.value, ask);
  const others = headers.filter((header) => header !== surroundings);
  return JSON.stringify({ ...command, params: { ...command.params, headers: others } });
}

const failure = (id: number, message: string): string =>
  JSON.stringify({ type: 'error', id, error: 'unknown error', message });

async function surround(readers: readonly string[], surroundings: string, ask: Ask): Promise<void> {
  const windows = await ask('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const { contexts = [] } = (windows.result ?? {}) as { contexts?: readonly { context: string }[] };
  const done = await ask('script.callFunction', {
    functionDeclaration: setSurroundings.toString(),
    arguments: [readers.join(' '), surroundings].map((value) => ({ type: 'string', value })),
    target: { context: contexts[0]?.context },
    awaitPromise: false,
  });
  const { type } = (done.result ?? {}) as { type?: string };
  if (type !== 'success') throw new Error(`Surroundings cannot be set: ${JSON.stringify(done)}`);
}

/** An answer; where an emulation is not known, that it is done. */
function allowUnknown(text: string, { id, error }: Answer, emulations: Set<number>): string {
  if (id === undefined || !emulations.delete(id)) return text;
  return error === 'unknown command' ? JSON.stringify({ type: 'success', id, result: {} }) : text;
}
