import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnswerSheet, EMPTY_SHEET, SKIPPED } from '../../src/domain/answerSheet';
import { requirementsFor } from '../../src/domain/bank';
import { type Flag, type FlagKind, findFlags } from '../../src/domain/flags';
import { itemsAsked } from '../../src/domain/form';
import type { Item, ItemType } from '../../src/domain/item';
import { leanOfStatements } from '../../src/domain/lean';
import { cases, fixed, quickBank, reordered } from './arbitraries';
import { sheetOf } from './people';

const { flags: limits } = quickBank.constants;
const manager = requirementsFor(quickBank, { role: 'product-manager', stage: null, contexts: [] });
const full = itemsAsked(quickBank, manager, 'full');
const ofType = (type: ItemType) => full.filter((item) => item.type === type);

/** The full form of a product manager, each kind of item answered at one level or by item. */
const answered = (levels: Record<ItemType, number | ((item: Item, index: number) => number)>) => {
  const byType = (type: ItemType) => {
    const level = levels[type];
    const items = ofType(type);
    return sheetOf(items, (item) =>
      typeof level === 'number' ? level : level(item, items.indexOf(item)),
    );
  };
  return { ...byType('anchor'), ...byType('situational'), ...byType('fact') };
};
/** Levels that vary as people do. */
const varied = (middle: number) => (_: Item, index: number) => middle + ((index % 3) - 1);
const steady = answered({ anchor: varied(2), situational: 2, fact: varied(2) });

const flagsOf = (sheet: AnswerSheet, seconds: number | null = null) =>
  findFlags(quickBank, manager, sheet, seconds);
const kindsOf = (sheet: AnswerSheet, seconds: number | null = null) =>
  flagsOf(sheet, seconds).map(({ kind }) => kind);
const flagIn = <Kind extends FlagKind>(sheet: AnswerSheet, kind: Kind) =>
  flagsOf(sheet).find((flag): flag is Extract<Flag, { kind: Kind }> => flag.kind === kind);

describe('Answers that fit together', () => {
  it('have no flag', () => {
    expect(flagsOf(steady)).toEqual([]);
    expect(flagsOf(EMPTY_SHEET)).toEqual([]);
  });

  it('have none if statements lie below the rest', () => {
    expect(flagsOf(answered({ anchor: varied(1), situational: 3, fact: varied(3) }))).toEqual([]);
  });

  it('have the same flags in any order', () => {
    fc.assert(
      fc.property(cases, ({ target, sheet }) => {
        const requirements = requirementsFor(quickBank, target);
        expect(findFlags(quickBank, requirements, reordered(sheet))).toEqual(
          findFlags(quickBank, requirements, sheet),
        );
      }),
      fixed(50),
    );
  });
});

describe('Statements above facts', () => {
  const claimed = answered({ anchor: varied(4), situational: 4, fact: varied(2) });

  it('are flagged, with how far they lie above', () => {
    const flag = flagIn(claimed, 'statements-above-facts');
    expect(flag?.figures.levels).toBeGreaterThan(1.5);
    expect(flag?.figures.statements).toBe(ofType('anchor').length);
    const required = ofType('fact').filter(({ competency }) => manager[competency]?.level);
    expect(flag?.figures.others).toBe(required.length);
  });

  it('name the competencies in which they lie far enough above', () => {
    const [one] = full;
    if (!one) throw new Error('The full form is empty.');
    const above = (distance: number) => (item: Item) =>
      item.competency === one.competency ? 2 : 2 + distance;
    const named = (distance: number) =>
      flagIn(
        answered({ anchor: above(distance), situational: 2, fact: 2 }),
        'statements-above-facts',
      )?.competencies ?? [];
    expect(named(2)).not.toContain(one.competency);
    expect(named(2).length).toBeGreaterThan(10);
    // A level above is less than `namedFrom`, but adds up over the whole sheet.
    expect(limits.namedFrom).toBeGreaterThan(1);
    expect(named(1)).toEqual([]);
    expect(
      flagIn(answered({ anchor: above(1), situational: 2, fact: 2 }), 'statements-above-facts'),
    ).toBeDefined();
  });

  it('name no competency in which there is nothing to hold them against', () => {
    const bare = full.find(({ type, competency }) => type === 'fact' && manager[competency]?.level);
    if (!bare) throw new Error('The full form has no fact.');
    const without = (sheet: AnswerSheet, type: ItemType) =>
      Object.fromEntries(
        Object.entries(sheet).filter(([id]) => {
          const item = full.find((one) => one.id === id);
          return item?.competency !== bare.competency || item.type !== type;
        }),
      );
    expect(flagIn(claimed, 'statements-above-facts')?.competencies).toContain(bare.competency);
    for (const type of ['anchor', 'fact'] as const) {
      const flag = flagIn(without(claimed, type), 'statements-above-facts');
      expect(flag?.competencies).not.toContain(bare.competency);
      expect(flag?.competencies.length).toBeGreaterThan(0);
    }
  });

  it('are not looked for with too few answers of either kind', () => {
    const some = (statements: number, facts: number) => ({
      ...sheetOf(ofType('anchor').slice(0, statements), () => 5),
      ...sheetOf(ofType('fact').slice(0, facts), () => 0),
    });
    const { fewestAnswers } = limits;
    expect(kindsOf(some(fewestAnswers, fewestAnswers))).toContain('statements-above-facts');
    expect(kindsOf(some(fewestAnswers - 1, fewestAnswers))).toEqual([]);
    expect(kindsOf(some(fewestAnswers, fewestAnswers - 1))).toEqual([]);
  });
});

describe('The lean of statements', () => {
  const lean = (sheet: AnswerSheet) => leanOfStatements(quickBank, manager, sheet, ['fact']);

  it('is the distance on which all answers agree', () => {
    for (const distance of [-1, 0, 1, 2]) {
      const level = (item: Item) => (manager[item.competency]?.level ?? 0) + 1;
      const sheet = answered({
        anchor: (item) => level(item) + distance,
        situational: 0,
        fact: level,
      });
      // All product manager's requirements leave room: at most 2, so at most 3 and two levels up.
      expect(lean(sheet)?.levels).toBeCloseTo(distance, 8);
    }
  });

  it('is surer with more answers', () => {
    const claimed = answered({ anchor: 4, situational: 0, fact: 2 });
    const half = Object.fromEntries(Object.entries(claimed).filter((_, index) => index % 2 === 0));
    expect(lean(claimed)?.inErrors).toBeGreaterThan(lean(half)?.inErrors ?? 0);
  });

  it('is unknown without answers of both kinds', () => {
    expect(lean(EMPTY_SHEET)).toBeNull();
    expect(lean(sheetOf(ofType('anchor'), () => 3))).toBeNull();
    expect(lean(sheetOf(ofType('fact'), () => 3))).toBeNull();
    expect(lean(Object.fromEntries(full.map(({ id }) => [id, SKIPPED])))).toBeNull();
  });
});

describe('Other flags', () => {
  it('say that statements lie above situations overall', () => {
    const sheet = answered({ anchor: varied(4), situational: 1, fact: varied(4) });
    expect(kindsOf(sheet)).toContain('statements-above-situations');
    expect(flagIn(sheet, 'statements-above-situations')?.competencies).toEqual([]);
  });

  it('say that nearly all statements are at the top while other answers are not', () => {
    const statements = ofType('anchor').length;
    const below = (count: number) => (_: Item, index: number) => (index < count ? 3 : 4);
    const few = Math.floor((1 - limits.top.share) * statements);
    const sheet = (count: number, fact: number) =>
      answered({ anchor: below(count), situational: fact, fact });
    expect(flagIn(sheet(few, 3), 'statements-at-the-top')?.figures.share).toBeGreaterThanOrEqual(
      limits.top.share,
    );
    expect(kindsOf(sheet(few + 1, 3))).not.toContain('statements-at-the-top');
    expect(kindsOf(sheet(few, 5))).not.toContain('statements-at-the-top');
    // Too few of either kind say nothing of the other.
    const fewest = limits.top.statements;
    const top = (anchors: number, facts: number) =>
      kindsOf({
        ...sheetOf(ofType('anchor').slice(0, anchors), () => 4),
        ...sheetOf(ofType('fact').slice(0, facts), () => 1),
      });
    // Of all answers more than half are at the top, but none of the others is.
    expect(top(fewest + 4, fewest)).toContain('statements-at-the-top');
    expect(top(fewest, fewest)).toContain('statements-at-the-top');
    expect(top(fewest - 1, fewest)).not.toContain('statements-at-the-top');
    expect(top(fewest, fewest - 1)).not.toContain('statements-at-the-top');
  });

  it('say that statements hardly vary', () => {
    const off = (count: number) =>
      answered({
        anchor: (_, index) => (index < count ? 3 : 2),
        situational: 2,
        fact: varied(2),
      });
    const flag = flagIn(off(1), 'little-variation');
    const share = 1 / ofType('anchor').length;
    expect(flag?.figures.deviation).toBeCloseTo(Math.sqrt(share * (1 - share)), 10);
    expect(kindsOf(off(Math.floor(ofType('anchor').length / 2)))).not.toContain('little-variation');
    const few = sheetOf(ofType('anchor').slice(0, limits.even.statements - 1), () => 2);
    expect(kindsOf(few)).toEqual([]);
  });

  it('say that answers came very quickly, where the time is known', () => {
    expect(kindsOf(steady, limits.quickSeconds - 0.1)).toEqual(['quick-answers']);
    expect(kindsOf(steady, limits.quickSeconds)).toEqual([]);
    expect(kindsOf(steady, null)).toEqual([]);
  });

  it('say that facts contradict each other: an exit managed, and no reports', () => {
    const facts = (one: number, other: number): AnswerSheet => {
      const [reports, exits] = ofType('fact').filter(
        ({ competency }) => competency === 'people-leadership-record',
      );
      return reports && exits
        ? { ...sheetOf([reports], () => one), ...sheetOf([exits], () => other) }
        : {};
    };
    expect(flagsOf(facts(0, 4))).toEqual([
      {
        kind: 'contradictory-facts',
        competencies: ['people-leadership-record'],
        figures: { levels: 4 },
      },
    ]);
    expect(kindsOf(facts(limits.factsApart, 0))).toEqual(['contradictory-facts']);
    expect(kindsOf(facts(0, limits.factsApart - 1))).toEqual([]);
    expect(kindsOf(facts(1, 5))).toEqual([]);
  });

  it('say by how much, where several contradict each other', () => {
    const named = ['people-leadership-record', 'lifecycle-breadth'];
    const pairs = named.map((id) => ofType('fact').filter(({ competency }) => competency === id));
    const sheet = pairs.map(([one, other], index) =>
      one && other ? { ...sheetOf([one], () => 0), ...sheetOf([other], () => 3 + index) } : {},
    );
    const flag = flagIn(Object.assign({}, ...sheet), 'contradictory-facts');
    expect(flag?.competencies.toSorted()).toEqual(named.toSorted());
    expect(flag?.figures.levels).toBe(4);
  });
});
