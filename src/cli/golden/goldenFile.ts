import { isDisposable } from '../../content/source/release';
import type { KnownEdition } from '../../link/sharedAssessment';
import { type GoldenLink, readGolden } from './goldenLink';
import { goldenLinksOf } from './goldenSet';

/** A link with what it said and scored on the day of the release. */
export type FrozenLink = GoldenLink & { readonly gives: unknown };

/** What a release leaves behind to be opened on every later day. */
export interface GoldenFile {
  readonly about: string;
  readonly edition: string;
  readonly digest: string;
  readonly links: readonly FrozenLink[];
}

/** The name says how long the file holds: before edition 1 it goes when its edition goes. */
export function goldenName(edition: string): string {
  return isDisposable(edition) ? `${edition}-disposable.json` : `${edition}.json`;
}

/**
 * Whether the links of an edition are to be written: where there are none yet, and by force before
 * edition 1. What is there from 1 on is never written again.
 */
export function writesGolden(edition: string, exists: boolean, force: boolean): boolean {
  return !exists || (force && isDisposable(edition));
}

/** The text of an edition's file of golden links, one link a line. */
export async function goldenText(edition: KnownEdition): Promise<string> {
  const { bank, digest } = edition;
  const links: FrozenLink[] = [];
  for (const golden of await goldenLinksOf(edition)) {
    links.push({ ...golden, gives: await readGolden(golden, [edition]) });
  }
  const about = isDisposable(bank.edition)
    ? 'Golden links of a trial edition. Written by npm run bank -- --release; by force, with its edition, anew.'
    : 'Golden links of a released edition. Written once by npm run bank -- --release; never changed, never deleted.';
  const head = JSON.stringify({ about, edition: bank.edition, digest }).slice(0, -1);
  return `${head},"links":[\n${links.map((link) => JSON.stringify(link)).join(',\n')}\n]}\n`;
}
