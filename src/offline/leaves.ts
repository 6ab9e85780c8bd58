/** Resolves when the worker is not in that state any more, or after so many milliseconds. */
export function leaves(
  worker: ServiceWorker,
  state: ServiceWorkerState,
  atLatest?: number,
): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      worker.removeEventListener('statechange', check);
      resolve();
    };
    const check = () => {
      if (worker.state !== state) end();
    };
    worker.addEventListener('statechange', check);
    if (atLatest !== undefined) setTimeout(end, atLatest);
    check();
  });
}
