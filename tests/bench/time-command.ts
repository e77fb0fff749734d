import { spawn } from 'node:child_process';

/** What a command took, its child processes included. */
export interface Spent {
  readonly wallSeconds: number;
  /** User and system time. */
  readonly cpuSeconds: number;
}

/**
 * Runs a command to its end and measures it. The shell's own `times` counts the processor time of the whole family of
 * processes, which Node cannot.
 *
 * @throws Error with the command's own output, when it fails.
 */
export async function timeCommand(
  command: readonly string[],
  folder: string,
  environment: NodeJS.ProcessEnv = {},
): Promise<Spent> {
  const started = performance.now();
  const script = '"$@" >&2; status=$?; times; exit $status';
  const child = spawn('sh', ['-c', script, 'sh', ...command], {
    cwd: folder,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { times: '', output: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.times += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.output += text));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  });
  const wallSeconds = (performance.now() - started) / 1000;
  if (code !== 0) throw new Error(`${command.join(' ')} ended with ${code}:\n${said.output.slice(-3000)}`);
  // Two lines, of the shell and of its children, like "0m1.203s 0m0.310s".
  const children = said.times.trim().split('\n').at(-1) ?? '';
  const cpuSeconds = [...children.matchAll(/(\d+)m([\d.]+)s/gu)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
  return { wallSeconds, cpuSeconds };
}
