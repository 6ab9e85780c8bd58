import { describe, expect, it } from 'vitest';
import { type Bank, requirementsFor } from '../../src/domain/bank';
import { itemsAsked } from '../../src/domain/form';
import { topGaps } from '../../src/domain/gap';
import { assessReadiness, type Readiness } from '../../src/domain/readiness';
import type { Level } from '../../src/domain/scale';
import { type IndependentResult, independentForm, scoreIndependently } from './independentScorer';
import { anySheet, anyTarget } from './people';
import { type Seeded, seeded } from './seeded';
import { shippedBank } from './shippedBank';

const SHEETS = Number(process.env.SHEETS ?? 10_000);
const TOLERANCE = 1e-9;

describe('An independent computation of the whole result', () => {
  it(`agrees with the real one to ${TOLERANCE} on ${SHEETS} random answer sheets`, () => {
    const random = seeded(20261122);
    const seen = new Map<string, number>();
    for (let run = 0; run < SHEETS; run++) {
      const bank = withoutRedraws(random.chance(0.2) ? withRandomRole(random) : shippedBank);
      const target = anyTarget(bank, random);
      const sheet = anySheet(bank, requirementsFor(bank, anyTarget(bank, random)), random);
      const form = random.pick(['short', 'full']);
      const real = assessReadiness(bank, target, sheet, form);
      const independent = scoreIndependently(bank, target, form, sheet);
      const difference = firstDifference(fromReal(real), fromIndependent(independent));
      if (difference) {
        expect.fail(`Run ${run}: ${difference}\n${JSON.stringify({ target, form, sheet })}`);
      }
      for (const word of [real.verdict, ...real.gates.map(({ status }) => status)]) {
        seen.set(word, (seen.get(word) ?? 0) + 1);
      }
    }
    // An agreement about nothing would be worth nothing: every verdict and status came up often.
    expect([...seen.keys()].sort()).toEqual(
      [
        ...['not-enough-evidence', 'early', 'developing', 'ready-with-stretch', 'ready-now'],
        ...['met', 'provisional', 'near', 'not-met', 'no-opportunity', 'unknown'],
      ].sort(),
    );
    expect(Math.min(...seen.values())).toBeGreaterThan(SHEETS / 50);
  }, 60_000);

  it('agrees on which items each form asks of each role, stage and context', () => {
    const random = seeded(7);
    for (let run = 0; run < 500; run++) {
      const target = anyTarget(shippedBank, random);
      const form = random.pick(['short', 'full']);
      const asked = itemsAsked(shippedBank, requirementsFor(shippedBank, target), form);
      expect(asked.map(({ id }) => id).sort()).toEqual(
        independentForm(shippedBank, target, form)
          .map(({ id }) => id)
          .sort(),
      );
    }
  });
});

/** The redraws are drawn by a generator of our own, which has nothing to be compared with. */
function withoutRedraws(bank: Bank): Bank {
  return { ...bank, constants: { ...bank.constants, redraws: { count: 1, namedFrom: 0.25 } } };
}

/** The shipped bank with one made-up role, to reach profiles that no real role has. */
function withRandomRole(random: Seeded): Bank {
  const requirements = Object.fromEntries(
    shippedBank.areas
      .flatMap((area) => area.competencies)
      .map((competency) => {
        const level = random.pick<Level>([0, 1, 2, 3, 4, 5]);
        const gate = level > 0 && random.chance(0.2);
        return [competency, { level, weight: random.pick([1, 2, 3] as const), gate }];
      }),
  );
  const role = { id: 'made-up', requirements, stages: [], defaultStage: null };
  return {
    ...shippedBank,
    roles: [role],
    contexts: shippedBank.contexts.filter(({ use }) => !use),
  };
}

type Comparable = readonly (readonly [string, number | string | null])[];

function fromReal(real: Readiness): Comparable {
  return [
    ...real.competencies.flatMap(({ competency, level, ownError, standardError, counted }) => [
      [`${competency} level`, level] as const,
      [`${competency} own error`, ownError] as const,
      [`${competency} error`, standardError] as const,
      [`${competency} counted`, counted] as const,
    ]),
    ...real.areas.flatMap(({ area, level, standardError }) => [
      [`${area} level`, level] as const,
      [`${area} error`, standardError] as const,
    ]),
    ...real.gates.flatMap(({ competency, status, z, p }) => [
      [`${competency} gate`, status] as const,
      [`${competency} z`, z] as const,
      [`${competency} p`, p] as const,
    ]),
    ['mean gap', real.facts.meanGap],
    ['mean required', real.facts.meanRequired],
    ['answered share', real.facts.answeredShare],
    ...real.gaps.flatMap(({ competency, gap, priority }) => [
      [`${competency} gap`, gap] as const,
      [`${competency} priority`, priority] as const,
    ]),
    ['order', real.gaps.map(({ competency }) => competency).join()],
    [
      'top three',
      topGaps(real.gaps)
        .map(({ competency }) => competency)
        .join(),
    ],
    ['verdict', real.verdict],
  ];
}

function fromIndependent(result: IndependentResult): Comparable {
  const byId = new Map(result.rows.map((row) => [row.competency, row]));
  const decided = (status: string | null) => status !== 'unknown' && status !== 'no-opportunity';
  return [
    ...result.rows.flatMap(({ competency, theta, se, SE, x }) => [
      [`${competency} level`, theta] as const,
      [`${competency} own error`, se] as const,
      [`${competency} error`, SE] as const,
      [`${competency} counted`, x.length] as const,
    ]),
    ...result.areas.flatMap(({ area, D, SE_D }) => [
      [`${area} level`, D] as const,
      [`${area} error`, SE_D] as const,
    ]),
    ...result.rows
      .filter(({ gate }) => gate)
      .flatMap(({ competency, status, z, p }) => [
        [`${competency} gate`, status] as const,
        [`${competency} z`, decided(status) ? z : null] as const,
        [`${competency} p`, decided(status) ? p : null] as const,
      ]),
    ['mean gap', result.G],
    ['mean required', result.M],
    ['answered share', result.answeredShare],
    ...result.order.flatMap((competency) => [
      [`${competency} gap`, byId.get(competency)?.g ?? null] as const,
      [`${competency} priority`, byId.get(competency)?.priority ?? null] as const,
    ]),
    ['order', result.order.join()],
    ['top three', result.topThree.join()],
    ['verdict', result.verdict],
  ];
}

function firstDifference(real: Comparable, independent: Comparable): string | null {
  for (const [index, [name, value]] of real.entries()) {
    const [otherName, other] = independent[index] ?? ['nothing', null];
    const same =
      name === otherName &&
      (typeof value === 'number' && typeof other === 'number'
        ? Math.abs(value - other) <= TOLERANCE
        : value === other);
    if (!same) return `${name} is ${value}, independently ${otherName} is ${other}`;
  }
  return real.length === independent.length ? null : 'the independent result says more';
}
