import { availableParallelism, loadavg } from 'node:os';

/** Says so when other work is on the machine: figures that are compared stay comparable, times and scores do not. */
export function warnWhenBusy(): void {
  const [load = 0] = loadavg();
  const cores = availableParallelism();
  if (load <= cores) return;
  console.log(
    `This machine is busy (load ${load.toFixed(1)} on ${cores} cores): trust ratios, and no time by itself.`,
  );
}
