/** Milliseconds of work between two pauses, far below what a person notices. */
const TURN = 12;
/** Milliseconds between two words about how far it has come. */
const BETWEEN_WORDS = 100;

/**
 * Does long work in short turns, so that the page answers to keys, clicks and the scroll wheel
 * meanwhile. Every step of the work should take a few milliseconds at most.
 * @param work yields how far it has come
 * @returns null where it was stopped
 */
export async function inTurns<Progress, Result>(
  work: Generator<Progress, Result, void>,
  { signal, onProgress }: { signal: AbortSignal; onProgress?: (progress: Progress) => void },
): Promise<Result | null> {
  let spoke = performance.now();
  while (!signal.aborted) {
    const start = performance.now();
    let step = work.next();
    while (!step.done && performance.now() - start < TURN) step = work.next();
    if (step.done) return step.value;
    if (performance.now() - spoke > BETWEEN_WORDS) {
      onProgress?.(step.value);
      spoke = performance.now();
    }
    await anotherTurn();
  }
  return null;
}

/**
 * Back when what waits has had its turn. Not by `scheduler.yield`, whose turns come before what React
 * still has to draw; nor by a timer, which hardly runs in a tab that nobody looks at.
 */
function anotherTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
