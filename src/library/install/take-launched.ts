/** A file that the reader has opened with the installed app (https://wicg.github.io/web-app-launch/). */
interface LaunchQueue {
  setConsumer(take: (launched: { readonly files?: readonly FileSystemFileHandle[] }) => void): void;
}

/** Takes the files that the reader opens with the installed app, where the browser gives such files. */
export function takeLaunched(take: (files: readonly File[]) => void): void {
  const { launchQueue } = globalThis as { readonly launchQueue?: LaunchQueue };
  launchQueue?.setConsumer(({ files = [] }) => {
    void Promise.allSettled(files.map((handle) => handle.getFile())).then((got) => {
      const there = got.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
      if (there.length > 0) take(there);
    });
  });
}
