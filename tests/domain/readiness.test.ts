import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_OPPORTUNITY } from '../../src/domain/answerSheet';
import { type Bank, requirementsFor, stagesOf } from '../../src/domain/bank';
import { drawsFor, SHARED_DRAWS } from '../../src/domain/draws';
import { itemsAsked } from '../../src/domain/form';
import { assessReadiness } from '../../src/domain/readiness';
import { VERDICTS } from '../../src/domain/verdict';
import { tinyBank } from '../fixtures/tinyBank';
import { cases, fixed, quickBank, reordered } from './arbitraries';
import { redrawIndependently, scoreIndependently } from './independentScorer';
import { aLevelAbove, sheetOf } from './people';
import { shippedBank } from './shippedBank';

const lead = { role: 'lead', stage: null, contexts: [] };
const sheet = { 'clarity-a1': 'd', 'clarity-f1': 'e', 'coaching-a1': 'b', 'coaching-f1': 'c' };

describe('Readiness on a bank that fits on a page', () => {
  it('holds the answers against the target', () => {
    // Clarity 3.582171 against 4 (weight 3, gate): no gap; provisional.
    // Coaching 1.734109 against 3 (weight 2): gap 1.265891, priority 2.531783.
    // Mean gap 2 x 1.265891 / 5 = 0.506357: above 0.25, not above 0.6.
    const readiness = assessReadiness(tinyBank, lead, sheet, 'short');
    expect(readiness.gates.map(({ competency, status }) => [competency, status])).toEqual([
      ['clarity', 'provisional'],
    ]);
    expect(readiness.gaps).toHaveLength(1);
    expect(readiness.gaps[0]).toMatchObject({ competency: 'coaching' });
    expect(readiness.gaps[0]?.gap).toBeCloseTo(1.265891, 6);
    expect(readiness.gaps[0]?.priority).toBeCloseTo(2.531783, 6);
    expect(readiness.facts.meanGap).toBeCloseTo(0.506357, 6);
    expect(readiness.facts.meanRequired).toBeCloseTo(3.6, 12);
    expect(readiness.verdict).toBe('ready-with-stretch');
  });

  it('says that it knows nothing of somebody who answered nothing', () => {
    const { verdict, competencies, areas, gaps, gates, facts, alternatives } = assessReadiness(
      tinyBank,
      lead,
      {},
      'short',
    );
    expect(verdict).toBe('not-enough-evidence');
    expect(alternatives).toEqual([]);
    expect(competencies.map(({ level }) => level)).toEqual([null, null]);
    expect(areas.map(({ level }) => level)).toEqual([null, null]);
    expect(gaps).toEqual([]);
    expect(gates.map(({ status }) => status)).toEqual(['unknown']);
    expect(facts).toMatchObject({ meanGap: null, answeredShare: 0 });
  });

  it('leaves an unknown competency out of the mean gap', () => {
    const { 'clarity-a1': a1, 'clarity-f1': f1 } = sheet;
    const clarityAlone = { 'clarity-a1': a1, 'clarity-f1': f1 };
    const { facts } = assessReadiness(tinyBank, lead, clarityAlone, 'short');
    expect(facts.meanGap).toBe(0);
    expect(facts.answeredShare).toBeCloseTo(0.6, 12);
    expect(facts.unknown).toEqual(['coaching']);
  });

  it('is at most developing where a gate had no opportunity yet', () => {
    const top = { 'coaching-a1': 'f', 'coaching-f1': 'f' };
    const without = { 'clarity-a1': NO_OPPORTUNITY, 'clarity-s1': NO_OPPORTUNITY };
    const readiness = assessReadiness(
      tinyBank,
      lead,
      { ...top, ...without, 'clarity-f1': 'f' },
      'short',
    );
    expect(readiness.gates[0]?.status).toBe('no-opportunity');
    expect(readiness.verdict).toBe('developing');
  });

  it('refuses a role and a context that the bank does not know', () => {
    expect(() => assessReadiness(tinyBank, { ...lead, role: 'emperor' }, {}, 'short')).toThrow(
      RangeError,
    );
    expect(() => assessReadiness(tinyBank, { ...lead, contexts: ['moon'] }, {}, 'short')).toThrow(
      RangeError,
    );
  });
});

describe('Readiness', () => {
  it('does not depend on the order of options, of answers or of contexts', () => {
    const otherOrder: Bank = {
      ...quickBank,
      items: quickBank.items.map((item) => ({ ...item, options: [...item.options].reverse() })),
    };
    fc.assert(
      fc.property(cases, ({ target, form, sheet }) => {
        const contexts = [...target.contexts].reverse();
        const { target: _, ...here } = assessReadiness(quickBank, target, sheet, form);
        const { target: __, ...there } = assessReadiness(
          otherOrder,
          { ...target, contexts },
          reordered(sheet),
          form,
        );
        expect(there).toEqual(here);
      }),
      fixed(300),
    );
  });

  it('holds no number that is not one', () => {
    fc.assert(
      fc.property(cases, ({ target, form, sheet }) => {
        JSON.stringify(assessReadiness(quickBank, target, sheet, form), (name, value) => {
          if (typeof value === 'number') expect(Number.isFinite(value), name).toBe(true);
          return value;
        });
      }),
      fixed(100),
    );
  });

  it('is ready now for whoever is a full level above every requirement, in every role', () => {
    for (const { id, stages } of quickBank.roles) {
      for (const stage of stages.length > 0 ? stagesOf(quickBank) : [null]) {
        for (const form of ['short', 'full']) {
          const target = { role: id, stage, contexts: [] };
          const requirements = requirementsFor(quickBank, target);
          const items = itemsAsked(quickBank, requirements, form);
          const answers = sheetOf(items, aLevelAbove(requirements));
          const { verdict } = assessReadiness(quickBank, target, answers, form);
          expect(verdict, `${id} ${stage} ${form}`).toBe('ready-now');
        }
      }
    }
  });
});

/** The same bank with every other band named, however small its share. */
const namingAll = (bank: Bank, count: number): Bank => ({
  ...bank,
  constants: { ...bank.constants, redraws: { count, namedFrom: 0 } },
});

describe('The other plausible bands', () => {
  it('have shares that, with the verdict itself, make up the whole', () => {
    const bank = namingAll(shippedBank, 100);
    fc.assert(
      fc.property(cases, ({ target, form, sheet }) => {
        const readiness = assessReadiness(bank, target, sheet, form);
        fc.pre(readiness.verdict !== 'not-enough-evidence');
        const shares = [readiness.certainty, ...readiness.alternatives.map(({ share }) => share)];
        expect(shares).toHaveLength(VERDICTS.length);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
      }),
      fixed(60),
    );
  });

  it('have shares that are whole redraws out of all, never more than 1', () => {
    const sure = assessReadiness(
      shippedBank,
      { role: 'associate-pm', stage: null, contexts: [] },
      sheetOf(shippedBank.items, () => 5),
      'full',
    );
    expect(sure.certainty).toBe(1);
    fc.assert(
      fc.property(cases, ({ target, form, sheet }) => {
        const { certainty } = assessReadiness(shippedBank, target, sheet, form);
        expect(certainty * 500).toBe(Math.round(certainty * 500));
      }),
      fixed(30),
    );
  });

  it('are named exactly from a quarter of the redraws on', () => {
    // Of eight redraws a quarter is two: easy to hit, so that the edge itself is tested.
    const all = namingAll(shippedBank, 8);
    const quarter = {
      ...all,
      constants: { ...all.constants, redraws: { count: 8, namedFrom: 0.25 } },
    };
    const named = new Set<number>();
    fc.assert(
      fc.property(cases, ({ target, form, sheet }) => {
        const every = assessReadiness(all, target, sheet, form).alternatives;
        const some = assessReadiness(quarter, target, sheet, form).alternatives;
        expect(some).toEqual(every.filter(({ share }) => Math.round(share * 8) >= 2));
        for (const { share } of some) named.add(share);
      }),
      fixed(200),
    );
    expect(named).toContain(0.25);
  });

  it('are those of an independent computation with the same draws', () => {
    const { count, namedFrom } = shippedBank.constants.redraws;
    const shared = drawsFor(SHARED_DRAWS, count);
    fc.assert(
      fc.property(cases, ({ target, form, sheet }) => {
        const real = assessReadiness(shippedBank, target, sheet, form);
        fc.pre(real.verdict !== 'not-enough-evidence');
        const once = scoreIndependently(shippedBank, target, form, sheet);
        const verdicts = shared.map((bias, index) =>
          redrawIndependently(shippedBank, once, (id) => drawsFor(id, count)[index] ?? 0, bias),
        );
        const times = (band: string) => verdicts.filter((verdict) => verdict === band).length;
        const others = VERDICTS.filter(
          (band) => band !== real.verdict && times(band) >= namedFrom * count,
        );
        expect(real.alternatives.map(({ verdict }) => verdict)).toEqual(others);
        expect(real.certainty * count).toBeCloseTo(times(real.verdict), 6);
      }),
      fixed(40),
    );
  });

  it('are the same for the same answers, whatever else was assessed before', () => {
    const target = { role: 'product-director', stage: null, contexts: [] };
    const requirements = requirementsFor(shippedBank, target);
    const answers = sheetOf(
      itemsAsked(shippedBank, requirements, 'short'),
      ({ competency }) => (requirements[competency]?.level ?? 0) - 0.6,
    );
    const first = assessReadiness(shippedBank, target, answers, 'short');
    assessReadiness(shippedBank, { ...target, role: 'associate-pm' }, {}, 'full');
    expect(assessReadiness(shippedBank, target, reordered(answers), 'short')).toEqual(first);
  });

  it('never lift a gate without an opportunity: drawing again does not decide it', () => {
    const readiness = assessReadiness(
      tinyBank,
      lead,
      {
        ...{ 'clarity-a1': NO_OPPORTUNITY, 'clarity-s1': NO_OPPORTUNITY, 'clarity-f1': 'f' },
        ...{ 'coaching-a1': 'f', 'coaching-f1': 'f' },
      },
      'short',
    );
    expect(readiness.verdict).toBe('developing');
    expect(readiness.alternatives).toEqual([]);
  });

  it('are none where there is not enough evidence', () => {
    fc.assert(
      fc.property(cases, ({ target, form, sheet }) => {
        const readiness = assessReadiness(shippedBank, target, sheet, form);
        fc.pre(readiness.verdict === 'not-enough-evidence');
        expect(readiness.alternatives).toEqual([]);
      }),
      fixed(30),
    );
  });
});
