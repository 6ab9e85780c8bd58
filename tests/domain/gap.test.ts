import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemsOf } from '../../src/domain/bank';
import { byPriority, type Gap, gapBetween, priorityOf, topGaps } from '../../src/domain/gap';
import { assessReadiness } from '../../src/domain/readiness';
import type { Requirement, Weight } from '../../src/domain/roleProfile';
import { tinyBank } from '../fixtures/tinyBank';
import { cases, fixed, quickBank } from './arbitraries';
import { optionNear } from './people';

const { constants } = tinyBank;
const requirement = (weight: Weight, gate = false): Requirement => ({ level: 4, weight, gate });
const gapOf = (competency: string, priority: number): Gap => ({
  competency,
  requirement: requirement(1),
  level: 4 - priority,
  gap: priority,
  priority,
});
const names = (gaps: readonly Gap[]) => gaps.map(({ competency }) => competency);

describe('A gap', () => {
  it('is required minus measured once that is more than half a level', () => {
    expect(gapBetween(4, 3.4, constants)).toBeCloseTo(0.6, 12);
    expect(gapBetween(4, 0, constants)).toBe(4);
    expect(gapBetween(4, 3.5, constants)).toBe(0);
    expect(gapBetween(4, 3.9, constants)).toBe(0);
  });

  it('is nothing, not less than nothing, where there is a surplus', () => {
    expect(gapBetween(2, 5, constants)).toBe(0);
  });

  it('is found alike whichever of two facts holds the higher answer', () => {
    // Facts at 4, 4, 5, 5 and an anchor at 5 estimate 4.5 exactly: half a level below 5, no gap.
    const [competency, required] = ['product-track-record', 'chief-product-officer'];
    const items = itemsOf(quickBank, competency).filter(({ forms }) => !forms.includes('reserve'));
    const facts = items.filter(({ type }) => type === 'fact');
    const anchors = items.filter(({ type }) => type === 'anchor');
    const gapsWith = (levels: readonly number[]) =>
      assessReadiness(
        quickBank,
        { role: required, stage: null, contexts: [] },
        Object.fromEntries([
          ...facts.map((item, index) => [item.id, optionNear(item, levels[index] ?? 0)]),
          ...anchors.map((item) => [item.id, optionNear(item, 5)]),
        ]),
        'full',
      ).gaps.length;
    const orders = [
      [4, 4, 5, 5],
      [4, 5, 4, 5],
      [4, 5, 5, 4],
      [5, 4, 4, 5],
      [5, 4, 5, 4],
      [5, 5, 4, 4],
    ];
    expect(facts).toHaveLength(4);
    expect(orders.map(gapsWith)).toEqual(orders.map(() => 0));
  });

  it('is more urgent the more it weighs, and half as much again where it is a gate', () => {
    expect(priorityOf(1.2, requirement(3), constants)).toBeCloseTo(3.6, 12);
    expect(priorityOf(1.2, requirement(3, true), constants)).toBeCloseTo(5.4, 12);
  });
});

describe('The order of gaps', () => {
  it('is by falling priority, without those that are none', () => {
    const gaps = [gapOf('small', 1), gapOf('none', 0), gapOf('large', 3), gapOf('middle', 2)];
    expect(names(byPriority(gaps))).toEqual(['large', 'middle', 'small']);
  });

  it('leaves ties in profile order, to a billionth', () => {
    const gaps = [gapOf('first', 1), gapOf('second', 1 + 1e-13), gapOf('third', 1.5)];
    expect(names(byPriority(gaps))).toEqual(['third', 'first', 'second']);
  });

  it('shows the first three, and those that tie with the third', () => {
    const ordered = [4, 3, 2, 2, 2 - 1e-13, 1].map((priority, index) =>
      gapOf(`gap-${index}`, priority),
    );
    expect(names(topGaps(ordered))).toEqual(['gap-0', 'gap-1', 'gap-2', 'gap-3', 'gap-4']);
    expect(names(topGaps(ordered.slice(0, 2)))).toEqual(['gap-0', 'gap-1']);
    expect(topGaps([])).toEqual([]);
  });
});

describe('A surplus', () => {
  it('never closes another gap', () => {
    fc.assert(
      fc.property(cases, ({ target, form, sheet }) => {
        const before = assessReadiness(quickBank, target, sheet, form);
        const lacking = new Set(before.gaps.map(({ competency }) => competency));
        const raised: Record<string, string> = { ...sheet };
        for (const item of quickBank.items) {
          const answered = item.options.some(({ id }) => id === sheet[item.id]);
          if (answered && !lacking.has(item.competency)) raised[item.id] = optionNear(item, 5);
        }
        const after = assessReadiness(quickBank, target, raised, form);
        expect(after.gaps).toEqual(before.gaps);
        expect(after.facts.meanGap).toBe(before.facts.meanGap);
      }),
      fixed(300),
    );
  });
});
