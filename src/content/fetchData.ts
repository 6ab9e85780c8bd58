/**
 * Data of the app's own that a build has put beside its code.
 * @throws where it cannot be fetched: offline, or replaced by a new release
 */
export async function fetchData<Data>(address: string): Promise<Data> {
  const response = await fetch(address).catch(() => null);
  if (!response?.ok) throw new Error(`Failed to fetch data: ${address}`);
  return response.json();
}
