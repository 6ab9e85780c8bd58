import { appendFileSync } from 'node:fs';
import { type Engine, TRUST_TESTS } from './catalogue';

/** What a trust test found: one line of the table, or a part of one. */
export interface TrustResult {
  readonly number: number;
  readonly engine: Engine;
  readonly count: number;
  readonly failures: number;
  /** The worst that was seen: the largest value is the one that the table shows. */
  readonly worst?: { readonly value: number; readonly text: string };
}

/**
 * How often a trust test repeats itself: a share of its full count where `npm run test:trust` names
 * one in TRUST_SHARE, otherwise the small count of `npm test`. At least 1.
 * @throws RangeError for a test that the catalogue does not have in that engine.
 */
export function trustCount(number: number, engine: Engine): number {
  const counts = TRUST_TESTS.find((test) => test.number === number)?.counts[engine];
  if (!counts) throw new RangeError(`The catalogue has no trust test ${number} in ${engine}.`);
  const share = process.env.TRUST_SHARE;
  return share ? Math.max(1, Math.ceil(counts.full * Number(share))) : counts.small;
}

/** Notes a result for the table of `npm run test:trust`; elsewhere does nothing. */
export function noteTrust(result: TrustResult): void {
  const file = process.env.TRUST_RESULTS;
  if (file) appendFileSync(file, `${JSON.stringify(result)}\n`);
}
