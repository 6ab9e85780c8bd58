import { describe, expect, it } from 'vitest';
import { compileBank } from '../../src/content/compileBank';
import { readQuestions } from '../../src/content/readQuestions';
import { type Bank, competenciesOf, requirementsFor, stagesOf } from '../../src/domain/bank';
import { itemsAsked } from '../../src/domain/form';
import type { Item } from '../../src/domain/item';
import { itemsForRater } from '../../src/domain/raterForm';
import type { Requirement } from '../../src/domain/roleProfile';
import { tinyBank } from '../fixtures/tinyBank';
import { shippedBank } from './shippedBank';

const everywhere = shippedBank.roles.flatMap(({ id }) =>
  [null, ...stagesOf(shippedBank)].map((stage) => ({ role: id, stage })),
);
const requirementsOf = (role: string, stage: string | null) =>
  requirementsFor(shippedBank, { role, stage, contexts: [] });
const idsFor = (role: string, bank = shippedBank) =>
  itemsForRater(bank, role, null).map(({ id }) => id);
const competenciesIn = (items: readonly Item[]) => [
  ...new Set(items.map(({ competency }) => competency)),
];

/** The shipped bank with one role that requires some competencies, and none of the others. */
function withRole(requirements: Readonly<Record<string, Requirement>>): Bank {
  const role = { id: 'made-up', requirements, stages: [], defaultStage: null };
  return { ...shippedBank, roles: [role] };
}
const required = (weight: 1 | 2 | 3, gate = false): Requirement => ({ level: 3, weight, gate });

describe('What a rater is asked', () => {
  it.each(everywhere)('is 20 to 30 anchors for $role ($stage), none of them twice', (asked) => {
    const items = itemsForRater(shippedBank, asked.role, asked.stage);
    expect(items.length).toBeGreaterThanOrEqual(20);
    expect(items.length).toBeLessThanOrEqual(30);
    expect(items.filter(({ type }) => type !== 'anchor')).toEqual([]);
    expect(new Set(items).size).toBe(items.length);
  });

  it.each(everywhere)('is all that $role ($stage) requires, and each gate twice', (asked) => {
    const items = itemsForRater(shippedBank, asked.role, asked.stage);
    const requirements = requirementsOf(asked.role, asked.stage);
    for (const competency of competenciesOf(shippedBank)) {
      const { level = 0, gate = false } = requirements[competency] ?? {};
      const count = items.filter((item) => item.competency === competency).length;
      if (level === 0) expect(count, competency).toBe(0);
      else expect(count, competency).toBeGreaterThanOrEqual(gate ? 2 : 1);
    }
  });

  it.each(everywhere)(
    'starts with the gates of $role ($stage), then goes area by area',
    (asked) => {
      const items = itemsForRater(shippedBank, asked.role, asked.stage);
      const requirements = requirementsOf(asked.role, asked.stage);
      const profile = competenciesOf(shippedBank).filter(
        (id) => (requirements[id]?.level ?? 0) > 0,
      );
      const order = [
        ...profile.filter((id) => requirements[id]?.gate),
        ...profile.filter((id) => !requirements[id]?.gate),
      ];
      expect(competenciesIn(items)).toEqual(order);
      // Those of one competency stand together: their places in that order never fall.
      const places = items.map(({ competency }) => order.indexOf(competency));
      expect(places).toEqual([...places].sort((a, b) => a - b));
    },
  );

  it('has a wording for somebody else, options and all', () => {
    const { compiled } = compileBank(readQuestions('questions'));
    const wording = compiled?.texts.en?.manager;
    const asked = new Set(
      everywhere.flatMap(({ role, stage }) => itemsForRater(shippedBank, role, stage)),
    );
    expect(asked.size).toBeGreaterThan(30);
    for (const item of asked) {
      expect(wording?.items[item.id]?.stem, item.id).toMatch(/\?$/);
      for (const { id } of item.options) {
        const text = wording?.items[item.id]?.options[id]?.text ?? '';
        expect(text.length, `${item.id} ${id}`).toBeGreaterThan(10);
      }
    }
  });

  it('holds every anchor that the short form asks the respondent', () => {
    for (const { role, stage } of everywhere) {
      const short = itemsAsked(shippedBank, requirementsOf(role, stage), 'short');
      const anchors = short.filter(({ type }) => type === 'anchor').map(({ id }) => id);
      const asked = itemsForRater(shippedBank, role, stage).map(({ id }) => id);
      expect(anchors.filter((id) => !asked.includes(id))).toEqual([]);
    }
  });

  it('fills up to 20 by weight, equals in profile order', () => {
    const twice = idsFor('associate-pm')
      .filter((id) => id.endsWith('-a2'))
      .map((id) => id.slice(0, -'-a2'.length));
    expect(twice).toEqual([
      ...['narrative-and-clarity', 'cross-functional-collaboration'], // gates
      'empowerment-and-decisions', // weight 1, the first of them
      'customer-market-insight', // weight 3
      ...['outcomes-and-metrics', 'stakeholder-alignment'], // weight 2
    ]);
    expect(idsFor('associate-pm')).toHaveLength(20);
  });

  it('asks a third anchor where the second ones are too few', () => {
    const bank = withRole({
      'people-development': required(1),
      'team-building': required(3),
      'empowerment-and-decisions': required(2),
      'culture-and-change': required(1),
      'product-operations': required(1),
      'product-strategy': required(1, true),
      'customer-market-insight': required(1),
    });
    const asked = idsFor('made-up', bank);
    expect(asked).toHaveLength(20);
    expect(asked.slice(0, 3)).toEqual([
      'product-strategy-a1',
      'product-strategy-a2',
      'product-strategy-a3',
    ]);
    // Seven with three anchors each: the lightest, last of the profile, does without its third.
    expect(asked).not.toContain('customer-market-insight-a3');
    expect(asked).toContain('customer-market-insight-a2');
  });

  it('stops at 30, even where everything is a gate', () => {
    const all = competenciesOf(shippedBank).map((id) => [id, required(2, true)]);
    const asked = itemsForRater(withRole(Object.fromEntries(all)), 'made-up', null);
    expect(asked).toHaveLength(30);
    expect(competenciesIn(asked)).toHaveLength(20);
  });

  it('prefers what more forms ask, whatever the order of the ledger', () => {
    const reversed = { ...shippedBank, items: [...shippedBank.items].reverse() };
    for (const { id } of shippedBank.roles) {
      expect(new Set(idsFor(id, reversed))).toEqual(new Set(idsFor(id)));
    }
  });

  it('never is a retired anchor, nor a reserved one before another', () => {
    const retire = (forms: string[]) => ({
      ...shippedBank,
      items: shippedBank.items.map((item) =>
        item.id === 'product-strategy-a1' ? { ...item, forms } : item,
      ),
    });
    // A gate of a senior PM, asked twice.
    for (const forms of [[], ['reserve']]) {
      const asked = idsFor('senior-pm', retire(forms));
      expect(asked.filter((id) => id.startsWith('product-strategy'))).toEqual(
        forms.length === 0
          ? ['product-strategy-a2', 'product-strategy-a3']
          : ['product-strategy-a2', 'product-strategy-a1'],
      );
    }
  });

  it('is what there is where the bank has fewer', () => {
    expect(idsFor('lead', tinyBank)).toEqual(['clarity-a1', 'coaching-a1']);
    const none = { ...tinyBank, items: tinyBank.items.filter(({ type }) => type !== 'anchor') };
    expect(idsFor('lead', none)).toEqual([]);
  });

  it('is nothing for a role that the bank does not know', () => {
    expect(() => itemsForRater(tinyBank, 'wizard', null)).toThrow(RangeError);
  });
});
