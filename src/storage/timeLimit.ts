/** How often a limit on silence is looked at. */
const LOOKS = 5;

function timedOut(): DOMException {
  return new DOMException('Storage does not answer.', 'TimeoutError');
}

/** Waiting for somebody as long as they answer. */
export interface Patience {
  /** Rejects with a DOMException `TimeoutError` once there was none for too long. */
  readonly ends: Promise<never>;
  stop(): void;
}

/**
 * Waits as long as answers come. It counts looks instead of reading a clock: a machine that slept for
 * hours has missed one look, and was not silent for hours.
 * @param milliseconds of silence that are too long, above 0
 * @param answers how many there were so far
 */
export function bePatient(milliseconds: number, answers: () => number): Patience {
  let heard = answers();
  let silentLooks = 0;
  let look: ReturnType<typeof setInterval> | undefined;
  const ends = new Promise<never>((_, reject) => {
    look = setInterval(() => {
      silentLooks = answers() === heard ? silentLooks + 1 : 0;
      heard = answers();
      if (silentLooks > LOOKS) reject(timedOut());
    }, milliseconds / LOOKS);
  });
  ends.catch(() => undefined);
  return { ends, stop: () => clearInterval(look) };
}

/**
 * Gives a promise at most so long.
 * @param milliseconds above 0
 * @throws DOMException `TimeoutError` when it takes longer; the promise itself goes on
 */
export async function withTimeLimit<Result>(
  promise: Promise<Result>,
  milliseconds: number,
): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(timedOut()), milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
