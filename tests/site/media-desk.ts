/** A screen that nobody sees and a bus of its own: there Chromium tells of its media keys, as on a real desk (MPRIS). */
import { execFileSync, spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { findOnPath } from './find-browsers.ts';

const programs = ['Xvfb', 'dbus-daemon', 'dbus-send'].map((name) => [name, findOnPath(name)] as const);

/** Why there is no such desk here; empty where there is one. */
export const noMediaDesk = programs
  .filter(([, file]) => file === undefined)
  .map(([name]) => `${name} is not installed`)
  .join(', ');

/** What a key of a keyboard or a headset asks of a player (MPRIS D-Bus Interface Specification 2.2). */
export type MediaKey = 'PlayPause' | 'Next' | 'Previous' | 'Stop';

export interface MediaDesk {
  /** What a browser is started with, to be on it. */
  readonly env: Readonly<Record<string, string>>;
  /** Presses a key. @throws When nothing on the desk takes media keys. */
  readonly press: (key: MediaKey) => void;
  readonly stop: () => void;
}

export async function startMediaDesk(): Promise<MediaDesk> {
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1000x800x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const bus = spawn('dbus-daemon', ['--session', '--nofork', '--nopidfile', '--print-address=1'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const env = {
    ...(process.env as Record<string, string>),
    DISPLAY: `:${await firstLine(screen.stdio[3])}`,
    DBUS_SESSION_BUS_ADDRESS: await firstLine(bus.stdout),
  };
  const call = (to: string, object: string, method: string): string =>
    execFileSync('dbus-send', ['--session', '--print-reply', `--dest=${to}`, object, method], {
      env,
      encoding: 'utf8',
    });
  return {
    env,
    press: (key) => {
      const names = call('org.freedesktop.DBus', '/org/freedesktop/DBus', 'org.freedesktop.DBus.ListNames');
      const player = /org\.mpris\.MediaPlayer2[^"]*/u.exec(names)?.[0];
      if (player === undefined) throw new Error('Nothing on the desk takes media keys.');
      call(player, '/org/mpris/MediaPlayer2', `org.mpris.MediaPlayer2.Player.${key}`);
    },
    stop: () => {
      bus.kill();
      screen.kill();
    },
  };
}

async function firstLine(from: unknown): Promise<string> {
  const stream = from as NodeJS.ReadableStream;
  const line = new Promise<string>((resolve) => {
    stream.once('data', (data: Buffer) => {
      resolve(data.toString().trim());
    });
  });
  const late = pause(20_000, undefined, { ref: false }).then(() => {
    throw new Error('The desk was not there in time.');
  });
  return Promise.race([line, late]);
}
