/** In the page: true when the offline worker answers for it, and so has kept what it keeps first. */
export const keptOffline = `new Promise((resolve) => {
  const { serviceWorker } = navigator;
  if (serviceWorker.controller) resolve(true);
  else serviceWorker.addEventListener('controllerchange', () => resolve(true), { once: true });
  setTimeout(resolve, 25000, false);
})`;
