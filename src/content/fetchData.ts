declare global {
  /** What the boot script has begun to fetch, by address; null where that failed. */
  var earlyData: Record<string, Promise<Response | null>> | undefined;
}

/**
 * Data of the app's own that a build has put beside its code.
 * @throws where it cannot be fetched: offline, or replaced by a new release
 */
export async function fetchData<Data>(address: string): Promise<Data> {
  const response = (await takeEarly(address)) ?? (await fetch(address).catch(() => null));
  if (!response?.ok) throw new Error(`Failed to fetch data: ${address}`);
  return response.json();
}

/** A response can be read once. */
async function takeEarly(address: string): Promise<Response | null> {
  const early = globalThis.earlyData?.[address];
  if (!early) return null;
  delete globalThis.earlyData?.[address];
  return early;
}
