/** The real speech engine of Linux, with eSpeak's voices and nothing to hear them by. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const daemon = '/usr/bin/speech-dispatcher';
const modules = ['/usr/lib/speech-dispatcher-modules', '/usr/libexec/speech-dispatcher-modules'];
const moduleConfig = '/etc/speech-dispatcher/modules/espeak-ng.conf';

/** Whether it is installed: Debian's `speech-dispatcher` and `speech-dispatcher-espeak-ng`. */
export const hasSpeechDispatcher =
  existsSync(daemon) &&
  existsSync(moduleConfig) &&
  modules.some((folder) => existsSync(path.join(folder, 'sd_espeak-ng')));

export interface SpeechDispatcher {
  /** What a browser needs to find it, and no other. */
  readonly env: Readonly<Record<string, string>>;
  readonly stop: () => Promise<void>;
}

/** Starts one of its own, in a home of its own. */
export async function startSpeechDispatcher(): Promise<SpeechDispatcher> {
  const home = mkdtempSync(path.join(tmpdir(), 'lectern-speech-'));
  const [config, log, socket] = ['conf', 'log', 'speechd.sock'].map((name) => path.join(home, name)) as [
    string,
    string,
    string,
  ];
  mkdirSync(path.join(config, 'modules'), { recursive: true });
  mkdirSync(log);
  // No sound card is needed, and no sound comes.
  writeFileSync(path.join(home, '.asoundrc'), 'pcm.!default { type null }\nctl.!default { type null }\n');
  writeFileSync(
    path.join(config, 'speechd.conf'),
    `LogLevel 1\nLogDir "${log}"\nAudioOutputMethod "alsa"\nAudioALSADevice "default"\n` +
      `AddModule "espeak-ng" "sd_espeak-ng" "${moduleConfig}"\nDefaultModule espeak-ng\n`,
  );
  const env = { HOME: home, XDG_RUNTIME_DIR: home, SPEECHD_ADDRESS: `unix_socket:${socket}` };
  const options = ['-s', '-t', '0', '-C', config, '-L', log, '-c', 'unix_socket', '-S', socket];
  const child: ChildProcess = spawn(daemon, [...options, '-P', path.join(home, 'pid')], {
    env: { PATH: process.env.PATH, ...env },
    stdio: 'ignore',
    detached: true,
  });
  for (let attempt = 0; attempt < 100 && !existsSync(socket); attempt++) await pause(100);
  return {
    env,
    stop: async () => {
      try {
        if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
      } catch {
        // It has ended by itself.
      }
      await pause(300);
      rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
