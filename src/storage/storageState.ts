/** Why answers live in this page's memory alone. */
export type MemoryReason =
  /** The browser or a setting forbids storage. */
  | 'denied'
  /** No room left. */
  | 'full'
  /** A newer version of the app wrote the data. */
  | 'newer'
  /** The browser cannot read its own files. */
  | 'corrupt'
  /** The browser does not answer. */
  | 'hanging'
  /** Another tab, with an older version of the app, does not let go of the data. */
  | 'blocked';

/**
 * `persisted`: the browser promised not to delete on its own. `best-effort`: on disk, but the browser
 * may delete it. `memory`: gone when the page closes.
 */
export type StorageState =
  | { readonly kind: 'persisted' | 'best-effort'; readonly reason: null }
  | { readonly kind: 'memory'; readonly reason: MemoryReason };

/**
 * Why a write was refused. `gone`: what it belongs to was deleted meanwhile. `frozen`: a 1:1 stands on
 * these answers.
 */
export type Refusal = 'gone' | 'frozen';

/**
 * What became of a write. `saved`: the transaction's `oncomplete` fired. `memory`: this page alone
 * has it. Where it was refused, nothing was written.
 */
export type Outcome = 'saved' | 'memory' | Refusal;

/** The name of the error for a database that another tab keeps at an older version. */
export const BLOCKED = 'BlockedError';

/** What the name of a storage error means for the person. */
export function reasonOf(error: unknown): MemoryReason {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  if (name === 'VersionError') return 'newer';
  if (name === 'TimeoutError') return 'hanging';
  if (name === BLOCKED) return 'blocked';
  if (name === 'SecurityError' || name === 'NotAllowedError') return 'denied';
  // Private windows of older browsers refuse with InvalidStateError; a missing factory is a TypeError.
  if (name === 'InvalidStateError' || name === 'TypeError' || name === 'ReferenceError') {
    return 'denied';
  }
  return 'corrupt';
}
