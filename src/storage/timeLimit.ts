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
    timer = setTimeout(
      () => reject(new DOMException('Storage does not answer.', 'TimeoutError')),
      milliseconds,
    );
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
