import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedSoFar, nextStep, ratioFor } from '../../src/domain/adaptive';
import { type AnswerSheet, EMPTY_SHEET, SKIPPED, withAnswer } from '../../src/domain/answerSheet';
import { type Bank, requirementsFor } from '../../src/domain/bank';
import { itemsAsked } from '../../src/domain/form';
import type { Item } from '../../src/domain/item';
import type { Requirements } from '../../src/domain/roleProfile';
import { tinyBank } from '../fixtures/tinyBank';
import { fixed, quickBank, reordered } from './arbitraries';
import { anyTarget, optionNear } from './people';
import { seeded } from './seeded';

const lead = requirementsFor(tinyBank, { role: 'lead', stage: null, contexts: [] });
const IDS = 'abcdef';
/** Letters stand for the levels 0 to 5 in anchors and facts of the tiny bank. */
const at = (levels: Record<string, number>): AnswerSheet =>
  Object.fromEntries(Object.entries(levels).map(([item, level]) => [item, IDS.charAt(level)]));
const askedAfter = (sheet: AnswerSheet, bank = tinyBank, goOn = false) => {
  const step = nextStep(bank, lead, sheet, goOn);
  return 'item' in step ? step.item.id : step.stop;
};
/** The tiny bank in which no prediction ever settles a verdict, or with other constants. */
const tinyWith = (adaptive: Partial<Bank['constants']['adaptive']>): Bank => ({
  ...tinyBank,
  constants: {
    ...tinyBank.constants,
    adaptive: { ...tinyBank.constants.adaptive, ...adaptive },
  },
});

/** Somebody somewhere around a role, who now and then skips, and everything that they are asked. */
function walk(seed: number, goOn = false) {
  const random = seeded(seed);
  const requirements = requirementsFor(quickBank, anyTarget(quickBank, random));
  const shift = random.pick([-2, -1, -0.5, 0, 0.5, 1]);
  const skips = random.pick([0, 0, 0.2]);
  const answer = (item: Item) =>
    random.chance(skips)
      ? SKIPPED
      : optionNear(
          item,
          (requirements[item.competency]?.level ?? 0) + shift + 1.2 * random.normal(),
        );
  const items: Item[] = [];
  const sheets: AnswerSheet[] = [EMPTY_SHEET];
  let sheet = EMPTY_SHEET;
  for (;;) {
    const step = nextStep(quickBank, requirements, sheet, goOn);
    if ('stop' in step) return { requirements, items, sheets, sheet, stop: step.stop };
    items.push(step.item);
    sheet = withAnswer(sheet, step.item.id, answer(step.item));
    sheets.push(sheet);
  }
}
const walks = fc.nat().map((seed) => walk(seed));
const isGate = (requirements: Requirements, item: Item) =>
  requirements[item.competency]?.gate ?? false;

describe('The adaptive form', () => {
  it('asks a subset of the full form, nothing twice, and only what the role requires', () => {
    fc.assert(
      fc.property(walks, ({ requirements, items }) => {
        const full = itemsAsked(quickBank, requirements, 'full');
        expect(new Set(items).size).toBe(items.length);
        expect(items.filter((item) => !full.includes(item))).toEqual([]);
        expect(items.every(({ competency }) => requirements[competency]?.level)).toBe(true);
      }),
      fixed(60),
    );
  });

  it('asks every gate twice before anything else', () => {
    fc.assert(
      fc.property(walks, ({ requirements, items }) => {
        const gates = Object.keys(requirements).filter((id) => requirements[id]?.gate);
        const firstOther = items.findIndex((item) => !isGate(requirements, item));
        const before = items.slice(0, firstOther);
        for (const gate of gates) {
          const times = before.filter(({ competency }) => competency === gate).length;
          expect(times).toBeGreaterThanOrEqual(2);
        }
      }),
      fixed(60),
    );
  });

  it('leaves nothing of weight 2 or 3 without an answer that somebody would give', () => {
    fc.assert(
      fc.property(walks, ({ requirements, items }) => {
        for (const [competency, { level, weight }] of Object.entries(requirements)) {
          if (level === 0 || weight === 1) continue;
          expect(items.some((item) => item.competency === competency)).toBe(true);
        }
      }),
      fixed(60),
    );
  });

  it('depends on the answers alone, not on their order', () => {
    fc.assert(
      fc.property(walks, fc.nat(), ({ requirements, sheets }, moment) => {
        const sheet = sheets[moment % sheets.length] ?? EMPTY_SHEET;
        expect(nextStep(quickBank, requirements, reordered(sheet))).toEqual(
          nextStep(quickBank, requirements, sheet),
        );
      }),
      fixed(60),
    );
  });

  it('goes on, when asked to, until the full form is complete, and starts the same way', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const { requirements, items, stop } = walk(seed, true);
        const required = itemsAsked(quickBank, requirements, 'full').filter(
          ({ competency }) => requirements[competency]?.level,
        );
        expect(stop).toBe('all-asked');
        expect(new Set(items)).toEqual(new Set(required));
        const short = walk(seed).items;
        expect(items.slice(0, short.length)).toEqual(short);
      }),
      fixed(20),
    );
  });
});

describe('What has been asked so far', () => {
  it('is known from the answers, in the order of asking, at every step', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.boolean(), (seed, moment, goOn) => {
        const { requirements, items, sheets } = walk(seed, goOn);
        const steps = moment % sheets.length;
        const sheet = reordered(sheets[steps] ?? EMPTY_SHEET);
        expect(askedSoFar(quickBank, requirements, sheet)).toEqual(items.slice(0, steps));
      }),
      fixed(60),
    );
  });

  it('keeps everything that is answered when an earlier answer changes', () => {
    fc.assert(
      fc.property(walks, fc.nat(), ({ requirements, items, sheet }, which) => {
        const item = items[which % items.length];
        if (!item) return;
        const changed = withAnswer(sheet, item.id, optionNear(item, 5));
        expect(new Set(askedSoFar(quickBank, requirements, changed))).toEqual(new Set(items));
      }),
      fixed(60),
    );
  });

  it('does not list answers to what the form does not ask', () => {
    expect(
      askedSoFar(
        tinyBank,
        { clarity: { level: 4, weight: 3, gate: true } },
        at({ 'coaching-f1': 3 }),
      ),
    ).toEqual([]);
  });
});

describe('A competency', () => {
  const never = tinyWith({ certainty: 1.01 });

  it('is a must-have first, by a fact and then a statement', () => {
    expect(askedAfter(EMPTY_SHEET)).toBe('clarity-f1');
    expect(askedAfter(at({ 'clarity-f1': 4 }))).toBe('clarity-a1');
  });

  it('is asked a second time as a gate, even if one answer would be enough', () => {
    // (5 - 4 + 0.5) / 0.49 = 3.06, beyond 2.2.
    expect(ratioFor(4, [{ level: 5, sigma: 0.7 }])).toBeCloseTo(1.5 / 0.49, 10);
    expect(askedAfter(at({ 'clarity-f1': 5 }), never)).toBe('clarity-a1');
  });

  it('is left when its ratio is beyond the limit, above or below', () => {
    expect(askedAfter(at({ 'clarity-f1': 5, 'clarity-a1': 5 }), never)).toBe('coaching-f1');
    expect(askedAfter(at({ 'clarity-f1': 2, 'clarity-a1': 2 }), never)).toBe('coaching-f1');
    // 0.5 / 0.49 + 0.5 = 1.52, within it.
    expect(askedAfter(at({ 'clarity-f1': 4, 'clarity-a1': 4 }), never)).toBe('clarity-s1');
  });

  it('is left after the most answers', () => {
    const sheet = at({ 'clarity-f1': 4, 'clarity-a1': 4 });
    expect(askedAfter(sheet, tinyWith({ certainty: 1.01, mostAnswers: 2 }))).toBe('coaching-f1');
  });

  it('is asked again when all are done and the verdict is not settled', () => {
    const done = at({ 'clarity-f1': 5, 'clarity-a1': 5, 'coaching-f1': 5 });
    expect(askedAfter(done, never)).toBe('clarity-s1');
  });

  it('is not asked what was skipped, and a skip decides nothing', () => {
    expect(askedAfter({ ...at({ 'clarity-f1': 5 }), 'clarity-a1': SKIPPED }, never)).toBe(
      'clarity-s1',
    );
  });
});

describe('The form stops', () => {
  it('when nothing is left to ask', () => {
    const all = at({ 'clarity-f1': 4, 'clarity-a1': 4, 'coaching-a1': 3, 'coaching-f1': 3 });
    const complete = { ...all, 'clarity-s1': 'd' };
    expect(askedAfter(complete)).toBe('all-asked');
    expect(askedAfter(complete, tinyBank, true)).toBe('all-asked');
  });

  it('when the verdict is settled, and goes on if that is wanted', () => {
    const settled = at({ 'clarity-f1': 0, 'clarity-a1': 0, 'coaching-f1': 0 });
    expect(askedAfter(settled)).toBe('settled');
    expect(askedAfter(settled, tinyBank, true)).toBe('clarity-s1');
  });

  it('not while a gate has fewer answers than it needs', () => {
    expect(askedAfter(at({ 'clarity-f1': 0, 'coaching-f1': 0, 'coaching-a1': 0 }))).toBe(
      'clarity-a1',
    );
  });
});
