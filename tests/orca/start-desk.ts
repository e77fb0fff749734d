/**
 * A desk for the real Orca: a screen that nobody sees, buses and a window manager of its own, speech that is written
 * down instead of sounded, and Orca. Nothing of it touches the desk of whoever runs the tests.
 */
import { execFile, spawn, type ChildProcess, type StdioOptions } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);
const here = import.meta.dirname;

/** Whatever happens to the tests, no process of a desk outlives this. */
const mostSeconds = 280;

/** A line that Orca gave to the voice. */
export interface Utterance {
  /** `speak`; `sayall` while it reads on by itself, `sayall-end` at the end of that. */
  readonly kind: string;
  readonly text: string;
}

export interface Desk {
  /** For what a browser keeps. */
  readonly folder: string;
  readonly spoken: () => readonly Utterance[];
  /** Starts a program at the desk; it ends with the desk, or by `stop`. */
  readonly start: (name: string, command: string, args: readonly string[], stdio?: StdioOptions) => Program;
  readonly call: (command: string, ...args: string[]) => Promise<string>;
  /** Waits for something true. */
  readonly until: <T>(what: string, look: () => T | Promise<T>, seconds: number) => Promise<T>;
  readonly close: () => Promise<void>;
}

export interface Program {
  readonly child: ChildProcess;
  readonly stop: () => Promise<void>;
}

/** Starts the desk and waits until Orca speaks. */
export async function startDesk(): Promise<Desk> {
  const desk = makeDesk();
  try {
    await startBuses(desk);
    await startSpeech(desk);
    desk.start('orca', 'orca', ['-u', path.join(desk.folder, 'data/orca')]);
    await desk.until('Orca to speak', () => desk.spoken().length > 0, 60);
    return desk;
  } catch (error) {
    await desk.close();
    throw error;
  }
}

interface WholeDesk extends Desk {
  readonly env: Record<string, string | undefined>;
}

function makeDesk(): WholeDesk {
  const folder = mkdtempSync(path.join(tmpdir(), 'lectern-orca-'));
  for (const sub of ['bin', 'home', 'run', 'config/speechd', 'data/orca', 'cache', 'log'])
    mkdirSync(path.join(folder, sub), { recursive: true });
  chmodSync(path.join(folder, 'run'), 0o700);
  // Orca refuses to start beside another one, on whatever screen that is.
  writeFileSync(path.join(folder, 'bin/pgrep'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
  const env = environmentOf(folder);
  const programs: { name: string; program: Program; stopped: boolean }[] = [];
  const until: Desk['until'] = async (what, look, seconds) => {
    const end = Date.now() + seconds * 1000;
    while (Date.now() < end) {
      const found = await look();
      if (found) return found;
      const dead = programs.find(({ program, stopped }) => !stopped && program.child.exitCode !== null);
      if (dead)
        throw new Error(`${dead.name} ended while waiting for ${what}: ${lastWords(folder, dead.name)}`);
      await pause(50);
    }
    throw new Error(`Waited ${seconds} s in vain for ${what}.`);
  };
  const start: Desk['start'] = (name, command, args, stdio = 'ignore') => {
    const child = spawn('timeout', ['-k', '5', String(mostSeconds), command, ...args], {
      env,
      stdio,
      detached: true,
    });
    const entry = { name, stopped: false, program: { child, stop: () => stopGroup(child) } };
    programs.push(entry);
    return {
      child,
      stop: () => {
        entry.stopped = true;
        return entry.program.stop();
      },
    };
  };
  const close = async (): Promise<void> => {
    // The browser first and the screen last.
    for (const { program } of programs.splice(0).reverse()) await program.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  return {
    folder,
    env,
    start,
    until,
    close,
    spoken: () => readSpoken(path.join(folder, 'log/spoken.jsonl')),
    call: async (command, ...args) => {
      const { stdout } = await run(command, args, { env, timeout: 20_000 }).catch((error: unknown) => ({
        stdout: (error as { stdout?: string }).stdout ?? '',
      }));
      return stdout;
    },
  };
}

const environmentOf = (folder: string): Record<string, string | undefined> => ({
  PATH: `${path.join(folder, 'bin')}:${process.env.PATH ?? ''}`,
  HOME: path.join(folder, 'home'),
  XDG_RUNTIME_DIR: path.join(folder, 'run'),
  XDG_CONFIG_HOME: path.join(folder, 'config'),
  XDG_DATA_HOME: path.join(folder, 'data'),
  XDG_CACHE_HOME: path.join(folder, 'cache'),
  LANG: 'C.UTF-8',
  LANGUAGE: 'en',
  GNOME_ACCESSIBILITY: '1',
  GTK_MODULES: 'gail:atk-bridge',
  NO_AT_BRIDGE: '0',
  GSETTINGS_BACKEND: 'memory',
  SPEECHD_ADDRESS: `unix_socket:${path.join(folder, 'run/speechd.sock')}`,
  SPOKEN_FILE: path.join(folder, 'log/spoken.jsonl'),
  MOZ_CRASHREPORTER_DISABLE: '1',
});

function readSpoken(file: string): readonly Utterance[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n');
  // What stands after the last line break is still being written.
  return lines.slice(0, -1).map((line) => JSON.parse(line) as Utterance);
}

function lastWords(folder: string, name: string): string {
  const file = path.join(folder, 'log', `${name}.log`);
  return existsSync(file) ? readFileSync(file, 'utf8').slice(-500) : 'it said nothing';
}

async function stopGroup(child: ChildProcess): Promise<void> {
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, signal);
    } catch {
      return;
    }
    for (let wait = 0; wait < 20 && child.exitCode === null && child.signalCode === null; wait++)
      await pause(100);
  }
}

async function startBuses(desk: WholeDesk): Promise<void> {
  const screen = desk.start(
    'screen',
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp', '-noreset'],
    ['ignore', 'ignore', 'ignore', 'pipe'],
  );
  desk.env.DISPLAY = `:${await firstLine(desk, 'a screen', screen.child.stdio[3])}`;
  const bus = desk.start(
    'bus',
    'dbus-daemon',
    ['--session', '--nofork', '--nopidfile', '--print-address=1'],
    ['ignore', 'pipe', 'ignore'],
  );
  desk.env.DBUS_SESSION_BUS_ADDRESS = await firstLine(desk, 'a bus', bus.child.stdout);
  desk.start('at-spi', '/usr/libexec/at-spi-bus-launcher', ['--launch-immediately']);
  // The bus is asked, not org.a11y.Bus: a call to that name would start a second launcher, and ours would end.
  const owner = ['org.freedesktop.DBus.NameHasOwner', 'string:org.a11y.Bus'];
  const ask = ['--session', '--print-reply', '--dest=org.freedesktop.DBus', '/', ...owner];
  await desk.until(
    'the accessibility bus',
    async () => (await desk.call('dbus-send', ...ask)).includes('true'),
    30,
  );
  desk.start('windows', 'openbox', ['--sm-disable']);
  for (const property of ['IsEnabled', 'ScreenReaderEnabled']) {
    const set = ['org.freedesktop.DBus.Properties.Set', 'string:org.a11y.Status', `string:${property}`];
    const to = ['--session', '--print-reply', '--dest=org.a11y.Bus', '/org/a11y/bus'];
    await desk.call('dbus-send', ...to, ...set, 'variant:boolean:true');
  }
}

async function startSpeech(desk: WholeDesk): Promise<void> {
  const at = (...parts: string[]): string => path.join(desk.folder, ...parts);
  const voice = path.join(here, 'silent-voice.py');
  // Started by its own first line, which names Debian's Python.
  chmodSync(voice, 0o755);
  writeFileSync(
    at('config/speechd/speechd.conf'),
    `LogLevel 1\nLogDir "${at('log')}"\nSymbolsPreproc "none"\nDisableAutoSpawn\n` +
      `AddModule "silent" "${voice}" ""\nDefaultModule silent\n`,
  );
  mkdirSync(at('config/speechd/modules'));
  const socket = at('run/speechd.sock');
  const options = ['-s', '-t', '0', '-C', at('config/speechd'), '-L', at('log'), '-c', 'unix_socket'];
  desk.start('speech', 'speech-dispatcher', [...options, '-S', socket, '-P', at('run/speechd.pid')]);
  await desk.until('speech-dispatcher', () => existsSync(socket), 30);
  writeFileSync(at('data/orca/__init__.py'), '');
  writeFileSync(
    at('data/orca/orca-customizations.py'),
    readFileSync(path.join(here, 'orca-customizations.py'), 'utf8'),
  );
  const quiet = { enableKeyEcho: false, sayAllOnLoad: false, pageSummaryOnLoad: false };
  const silent = { ...quiet, enableBraille: false, enableSound: false };
  const profile = ['Default', 'default'];
  const general = {
    speechServerFactory: 'speechdispatcherfactory',
    keyboardLayout: 1,
    startingProfile: profile,
  };
  writeFileSync(
    at('data/orca/user-settings.conf'),
    JSON.stringify({
      general: { ...general, ...silent },
      pronunciations: {},
      keybindings: {},
      profiles: { default: { profile, pronunciations: {}, keybindings: {}, ...silent } },
    }),
  );
}

/** The first line that a program writes. */
function firstLine(desk: Desk, what: string, stream: unknown): Promise<string> {
  let text = '';
  (stream as NodeJS.ReadableStream).on('data', (data: Buffer) => {
    text += data.toString();
  });
  return desk.until(what, () => (text.includes('\n') ? (text.split('\n')[0] ?? '').trim() : ''), 30);
}
