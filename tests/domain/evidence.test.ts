import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnswerSheet, NO_OPPORTUNITY, SKIPPED } from '../../src/domain/answerSheet';
import { competenciesOf, findItem } from '../../src/domain/bank';
import {
  claimedAndEvidenced,
  isStatement,
  readinessWithoutStatements,
  withoutStatements,
} from '../../src/domain/evidence';
import { assessReadiness } from '../../src/domain/readiness';
import { tinyBank } from '../fixtures/tinyBank';
import { cases, fixed, quickBank } from './arbitraries';

const lead = { role: 'lead', stage: null, contexts: [] };
/** An anchor at 5 beside a situation and a fact at 3 and 2. */
const mixed: AnswerSheet = { 'clarity-a1': 'f', 'clarity-s1': 'c', 'clarity-f1': 'c' };

describe('Without statements', () => {
  it('no level chosen in a statement is left, and everything else is', () => {
    fc.assert(
      fc.property(cases, ({ sheet }) => {
        const left = withoutStatements(quickBank, sheet);
        for (const [id, answer] of Object.entries(sheet)) {
          const item = findItem(quickBank, id);
          const dropped =
            item && isStatement(item) && answer !== SKIPPED && answer !== NO_OPPORTUNITY;
          expect(left[id]).toBe(dropped ? undefined : answer);
        }
      }),
      fixed(50),
    );
  });

  it('the result does not depend on what the statements claim', () => {
    const humble = { ...mixed, 'clarity-a1': 'a' };
    expect(readinessWithoutStatements(tinyBank, lead, humble, 'full')).toEqual(
      readinessWithoutStatements(tinyBank, lead, mixed, 'full'),
    );
    expect(assessReadiness(tinyBank, lead, humble, 'full')).not.toEqual(
      assessReadiness(tinyBank, lead, mixed, 'full'),
    );
  });

  it('a gate without opportunity stays one', () => {
    const without = { 'clarity-a1': NO_OPPORTUNITY, 'clarity-s1': NO_OPPORTUNITY };
    const [gate] = readinessWithoutStatements(tinyBank, lead, without, 'full').gates;
    expect(gate?.status).toBe('no-opportunity');
  });

  it('too few situations and facts give no verdict', () => {
    const statements = { 'clarity-a1': 'f', 'coaching-a1': 'f', 'clarity-f1': 'f' };
    expect(readinessWithoutStatements(tinyBank, lead, statements, 'full').verdict).toBe(
      'not-enough-evidence',
    );
  });
});

describe('Claimed and evidenced', () => {
  it('are two estimates by the usual formula, each of its own answers', () => {
    const { claimed, evidenced } = claimedAndEvidenced(tinyBank, lead, mixed, 'full');
    const [claim] = claimed.competencies;
    const [evidence] = evidenced.competencies;
    expect(claim?.level).toBeCloseTo((2.5 / 4 + 5) / (1 / 4 + 1), 10);
    expect(claim?.standardError).toBeCloseTo(Math.sqrt(1 / 1.25 + 0.16), 10);
    const situation = 1 / 1.69;
    const fact = 1 / 0.49;
    expect(evidence?.level).toBeCloseTo(
      (2.5 / 4 + 3 * situation + 2 * fact) / (1 / 4 + situation + fact),
      10,
    );
    expect(evidence?.counted).toBe(2);
  });

  it('are unknown where nothing of their kind is answered', () => {
    const { claimed, evidenced } = claimedAndEvidenced(
      tinyBank,
      lead,
      { 'coaching-f1': 'd' },
      'full',
    );
    expect(claimed.competencies.map(({ level }) => level)).toEqual([null, null]);
    expect(evidenced.competencies[0]?.level).toBeNull();
    expect(evidenced.competencies[1]?.level).not.toBeNull();
  });

  it('list every competency in profile order', () => {
    const names = competenciesOf(tinyBank);
    const { claimed, evidenced } = claimedAndEvidenced(tinyBank, lead, {}, 'short');
    expect(claimed.competencies.map(({ competency }) => competency)).toEqual(names);
    expect(evidenced.competencies.map(({ competency }) => competency)).toEqual(names);
  });
});
