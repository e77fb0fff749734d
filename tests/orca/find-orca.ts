/** Orca and all that its desk needs: found, or installed where apt-get and the rights are there. */
import { existsSync } from 'node:fs';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { findOnPath, installPackages, type Missing } from '../site/find-browsers.ts';

const run = promisify(execFile);

/** The goldens are what this Orca says; another one may say the same in other words. */
const versionOfGoldens = '43';

const programs = [
  'Xvfb',
  'dbus-daemon',
  'dbus-send',
  'openbox',
  'orca',
  'speech-dispatcher',
  'timeout',
  'xdotool',
];
const files = ['/usr/bin/python3', '/usr/libexec/at-spi-bus-launcher'];

/** Debian's packages that bring them. */
const packages = [
  ...['at-spi2-core', 'dbus-bin', 'dbus-daemon', 'dconf-gsettings-backend', 'fonts-dejavu-core'],
  ...['gir1.2-atspi-2.0', 'gir1.2-wnck-3.0', 'gsettings-desktop-schemas', 'openbox', 'orca', 'python3-louis'],
  ...['python3-pyatspi', 'python3-speechd', 'speech-dispatcher', 'xdotool', 'xvfb'],
];

export interface Orca {
  readonly version: string;
}

/** @param say - Gets one line for each thing that takes time. */
export async function findOrca(say: (line: string) => void = console.log): Promise<Orca | Missing> {
  if (process.platform !== 'linux') return { missing: 'Orca is a screen reader for Linux' };
  if (whatIsMissing().length > 0) {
    say('Orca, or something that it needs, is not installed. Installing it …');
    const fault = await installPackages(packages);
    const missing = whatIsMissing();
    if (missing.length > 0)
      return {
        missing: `${missing.join(', ')}: not installed${fault ? `, and could not be: ${fault}` : ''}`,
      };
  }
  const { stdout } = await run('orca', ['--version'], { timeout: 60_000 }).catch((error: unknown) => ({
    stdout: (error as { stdout?: string }).stdout ?? '',
  }));
  const version = /\d+(?:\.\d+)*/u.exec(stdout)?.[0] ?? '';
  return version.split('.')[0] === versionOfGoldens
    ? { version }
    : {
        missing: `this is Orca ${version || 'without a version'}, and the goldens are of Orca ${versionOfGoldens}`,
      };
}

const whatIsMissing = (): readonly string[] => [
  ...programs.filter((name) => findOnPath(name) === undefined),
  ...files.filter((file) => !existsSync(file)),
];
