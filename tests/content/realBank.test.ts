import { describe, expect, it } from 'vitest';
import { words } from '../../src/content/check/item';
import { type CompiledBank, compileBank, describeProblem } from '../../src/content/compileBank';
import { readQuestions } from '../../src/content/readQuestions';
import { competenciesOf, itemsOf, requirementsFor } from '../../src/domain/bank';
import { itemsAsked } from '../../src/domain/form';
import type { Item, ItemType } from '../../src/domain/item';

const { compiled, problems } = compileBank(readQuestions('questions'));
const { bank, catalogue, wording } = compiled ?? ({} as CompiledBank);
const asked = bank.items.filter(({ forms }) => forms.length > 0);
const texts = wording.en;

function stem(item: Item): string {
  return texts?.items[item.id]?.stem ?? '';
}

function text(item: Item, option: string): string {
  return texts?.items[item.id]?.options[option]?.text ?? '';
}

/** Levels of the options with most characters; more than one where they are equally long. */
function levelsOfLongest(item: Item): number[] {
  const most = Math.max(...item.options.map(({ id }) => text(item, id).length));
  return item.options.filter(({ id }) => text(item, id).length === most).map(({ level }) => level);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

describe('the shipped questions', () => {
  it('compile without a problem', () => {
    expect(problems.map(describeProblem)).toEqual([]);
  });

  it('measure twenty competencies in four areas for fifteen roles', () => {
    expect(bank.areas.map(({ competencies }) => competencies.length)).toEqual([5, 5, 5, 5]);
    expect(bank.roles).toHaveLength(15);
    expect(bank.roles[0]?.id).toBe('associate-pm');
    expect(bank.contexts.map(({ id }) => id)).toEqual([
      'matrix',
      'remote',
      'federated-data',
      'sole-pm',
      'large-firm',
    ]);
  });

  it('have at least an anchor, a dilemma and a fact for each competency, and three facts for a record', () => {
    for (const competency of competenciesOf(bank)) {
      const count = (type: ItemType) =>
        itemsOf(bank, competency).filter((item) => item.type === type && item.forms.length > 0)
          .length;
      const isRecord = bank.areas.at(-1)?.competencies.includes(competency);
      expect(
        [count('anchor') >= 1, count('situational') >= (isRecord ? 0 : 1)],
        competency,
      ).toEqual([true, true]);
      expect(count('fact'), competency).toBeGreaterThanOrEqual(isRecord ? 3 : 1);
    }
  });

  it.each(
    bank.roles.flatMap(({ id, stages }) => [
      { role: id, stage: null },
      ...stages.map((stage) => ({ role: id, stage: stage.id })),
    ]),
  )('ask $role ($stage) between 40 and 60 questions in the short form', (target) => {
    const requirements = requirementsFor(bank, { ...target, contexts: [] });
    const count = itemsAsked(bank, requirements, 'short').length;
    expect(count).toBeGreaterThanOrEqual(40);
    expect(count).toBeLessThanOrEqual(60);
  });

  it('answer every scored row of the coverage table', () => {
    const cited = new Set(asked.flatMap(({ id }) => catalogue.covers[id] ?? []));
    const unscored = ['S04', 'S06', 'S40', 'S80'];
    const rows = Array.from({ length: 96 }, (_, index) => `S${String(index + 1).padStart(2, '0')}`);
    expect(rows.filter((row) => !cited.has(row))).toEqual(unscored);
  });
});

describe('the roles', () => {
  // Typed from the method, not read from the files: whoever changes a role on purpose changes these.
  it.each([
    ['associate-pm', null, 'people-development', 0, 1, false],
    ['associate-pm', null, 'narrative-and-clarity', 1, 3, true],
    ['product-owner', null, 'portfolio-and-roadmap', 2, 3, true],
    ['ai-pm', null, 'technical-data-ai-exposure', 3, 3, true],
    ['principal-pm', null, 'people-leadership-record', 0, 1, false],
    ['product-director', null, 'people-development', 4, 3, true],
    ['product-director', null, 'stakeholder-alignment', 4, 3, true],
    ['vp-product', null, 'commercial-acumen', 4, 3, true],
    ['chief-product-officer', null, 'external-voice', 5, 3, false],
    ['chief-data-officer', null, 'technical-data-ai-exposure', 5, 3, true],
    ['head-of-product', null, 'product-strategy', 5, 3, true],
    ['head-of-product', 'startup', 'product-strategy', 4, 3, true],
    ['head-of-product', 'startup', 'people-leadership-record', 1, 3, false],
    ['head-of-product', 'startup', 'customer-market-insight', 5, 3, true],
    ['head-of-product', 'enterprise', 'influence-and-negotiation', 5, 3, true],
    ['head-of-product', 'enterprise', 'product-strategy', 4, 3, false],
  ] as const)(
    '%s (%s) requires of %s level %i, weight %i, gate %s',
    (role, stage, id, level, weight, gate) => {
      const requirements = requirementsFor(bank, { role, stage, contexts: [] });
      expect(requirements[id]).toEqual({ level, weight, gate });
    },
  );

  it.each([
    ['product-manager', 'large-firm', 'people-development', { level: 2, weight: 1 }],
    ['senior-pm', 'matrix', 'influence-and-negotiation', { level: 4, weight: 3 }],
    ['product-manager', 'remote', 'narrative-and-clarity', { level: 2, weight: 3 }],
    ['product-manager', 'sole-pm', 'product-strategy', { level: 4, weight: 3, gate: true }],
    ['vp-product', 'federated-data', 'influence-and-negotiation', { level: 5, weight: 3 }],
  ] as const)('%s in the context %s', (role, context, id, expected) => {
    const requirements = requirementsFor(bank, { role, stage: null, contexts: [context] });
    expect(requirements[id]).toMatchObject(expected);
  });
});

describe('the wording', () => {
  it('is complete', () => {
    for (const item of bank.items) {
      expect(stem(item).length, item.id).toBeGreaterThan(10);
      for (const { id } of item.options) expect(text(item, id).length, item.id).toBeGreaterThan(10);
    }
  });

  it('makes the highest key the longest option in 20 to 30% of the dilemmas', () => {
    const dilemmas = asked.filter(({ type }) => type === 'situational');
    const share = mean(
      dilemmas.map((item) => {
        const top = Math.max(...item.options.map(({ level }) => level));
        return mean(levelsOfLongest(item).map((level) => (level === top ? 1 : 0)));
      }),
    );
    expect(share).toBeGreaterThanOrEqual(0.2);
    expect(share).toBeLessThanOrEqual(0.3);
  });

  it('makes the longest option of anchors and facts a middling one on average', () => {
    const others = asked.filter(({ type }) => type !== 'situational');
    const level = mean(others.map((item) => mean(levelsOfLongest(item))));
    expect(level).toBeGreaterThanOrEqual(2.25);
    expect(level).toBeLessThanOrEqual(2.75);
  });

  it('spreads the keyed levels over the places of the options', () => {
    const six = asked.filter(({ options }) => options.length === 6);
    for (let place = 0; place < 6; place++) {
      const top = six.filter(({ options }) => options[place]?.level === 5).length / six.length;
      expect(top, `place ${place}`).toBeLessThan(1 / 3);
    }
  });

  it('has dilemmas whose keys reach from 0 or 1 to 4 or 5', () => {
    for (const item of asked.filter(({ type }) => type === 'situational')) {
      const levels = item.options.map(({ level }) => level);
      expect(Math.min(...levels), item.id).toBeLessThanOrEqual(1);
      expect(Math.max(...levels), item.id).toBeGreaterThanOrEqual(4);
    }
  });

  it('keeps options to 26 words', () => {
    for (const item of asked) {
      for (const { id } of item.options) {
        expect(words(text(item, id)).length, `${item.id} ${id}`).toBeLessThanOrEqual(26);
      }
    }
  });

  it('shares no six words in a row between two stems or anchors', () => {
    const first = new Map<string, string>();
    const shared: string[] = [];
    for (const item of asked) {
      const own = [
        stem(item),
        ...(item.type === 'anchor' ? item.options.map(({ id }) => text(item, id)) : []),
      ];
      for (const [index, each] of own.entries()) {
        const place = `${item.id} ${index}`;
        const all = words(each);
        for (let start = 0; start + 6 <= all.length; start++) {
          const six = all.slice(start, start + 6).join(' ');
          if ((first.get(six) ?? place) !== place)
            shared.push(`${six}: ${first.get(six)}, ${place}`);
          first.set(six, place);
        }
      }
    }
    expect(shared).toEqual([]);
  });

  it('gives three pieces of advice for each step of each competency, no two alike', () => {
    const advice = Object.values(texts?.competencies ?? {}).flatMap(({ steps }) =>
      steps.flatMap(({ practice, assignment, evidence }) => [practice, assignment, evidence]),
    );
    expect(advice).toHaveLength(20 * 5 * 3);
    expect(new Set(advice).size).toBe(advice.length);
    for (const piece of advice) expect(piece.length).toBeLessThanOrEqual(190);
  });
});
