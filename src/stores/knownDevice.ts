/**
 * Whether this browser holds a database of ours, asked without fetching any code to open it: nothing is
 * opened, let alone made, where nobody has ever been.
 */
export async function isKnownDevice(): Promise<boolean> {
  try {
    // Older browsers cannot list: there it is found out by opening.
    const databases = await globalThis.indexedDB?.databases?.();
    return databases === undefined || databases.length > 0;
  } catch {
    return false;
  }
}
