import { startTransition, useEffect, useRef, useState } from 'react';
import { loadEdition } from '../../content/bank';
import { type Bank, knowsTarget } from '../../domain/bank';
import type { Readiness } from '../../domain/readiness';
import { readinessOf, type ScoredFacts } from '../../stores/readiness';

/** Something that can be scored: an assessment, or a reply of a 1:1. */
export interface Source {
  /** Changes whenever what is behind it does. */
  readonly key: string;
  readonly edition: string;
  /** Null where it was deleted meanwhile. */
  facts(): Promise<ScoredFacts | null>;
}

/**
 * Why there is no score: the edition is no longer kept, or could not be fetched; the edition does not
 * know the role; or it is no longer on the device.
 */
export type NoScore = 'retired' | 'unreachable' | 'unknown-role' | 'gone';

/** A source with its score, in its own edition and against its own target. */
export interface Scored<From extends Source> {
  readonly source: From;
  readonly bank: Bank;
  readonly facts: ScoredFacts;
  readonly readiness: Readiness;
}

export interface Unscored<From extends Source> {
  readonly source: From;
  readonly problem: NoScore;
}

export interface AllScored<From extends Source> {
  /** In the order of the sources. */
  readonly scored: readonly Scored<From>[];
  readonly unscored: readonly Unscored<From>[];
}

/**
 * Scores sources one after the other, each once, so that the page answers meanwhile.
 * @returns the last complete lot, while another is on its way; null before the first
 */
export function useScored<From extends Source>(sources: readonly From[]): AllScored<From> | null {
  const known = useRef(new Map<string, Scored<From> | Unscored<From>>());
  const [all, setAll] = useState<AllScored<From> | null>(null);
  const keys = JSON.stringify(sources.map(({ key }) => key));

  // biome-ignore lint/correctness/useExhaustiveDependencies: the keys stand for the sources
  useEffect(() => {
    let wanted = true;
    void (async () => {
      const scored: Scored<From>[] = [];
      const unscored: Unscored<From>[] = [];
      for (const source of sources) {
        const one = known.current.get(source.key) ?? (await score(source));
        if (!wanted) return;
        known.current.set(source.key, one);
        if ('problem' in one) unscored.push(one);
        else scored.push(one);
      }
      // Many figures at once: drawn in pieces, between clicks.
      startTransition(() => setAll({ scored, unscored }));
    })();
    return () => {
      wanted = false;
    };
  }, [keys]);

  return all;
}

async function score<From extends Source>(source: From): Promise<Scored<From> | Unscored<From>> {
  const edition = await loadEdition(source.edition).catch(() => undefined);
  if (!edition) return { source, problem: edition === null ? 'retired' : 'unreachable' };
  const facts = await source.facts();
  if (!facts) return { source, problem: 'gone' };
  const { bank } = edition;
  if (!knowsTarget(bank, facts.target)) return { source, problem: 'unknown-role' };
  return { source, bank, facts, readiness: readinessOf(bank, facts) };
}
