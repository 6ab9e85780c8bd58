/**
 * A promise that React reads at once when it is long kept: `use` looks for these two fields first. Of
 * any other it waits a moment even then, and takes the page away meanwhile.
 */
export function kept<Value>(promise: Promise<Value>): Promise<Value> {
  promise.then(
    (value) => Object.assign(promise, { status: 'fulfilled', value }),
    // Whoever reads it hears of it.
    () => {},
  );
  return promise;
}
