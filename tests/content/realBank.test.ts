import { describe, expect, it } from 'vitest';
import { words } from '../../src/content/check/item';
import { type CompiledBank, compileBank, describeProblem } from '../../src/content/compileBank';
import { readQuestions } from '../../src/content/readQuestions';
import { competenciesOf, itemsOf, requirementsFor } from '../../src/domain/bank';
import { itemsAsked } from '../../src/domain/form';
import type { Item, ItemType } from '../../src/domain/item';

const { compiled, problems } = compileBank(readQuestions('questions'));
const { bank, catalogue, texts: all } = compiled ?? ({} as CompiledBank);
const asked = bank.items.filter(({ forms }) => forms.length > 0);
const texts = all.en?.own;

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

  it('have three anchors, two dilemmas and two facts for each competency, two and five for a record', () => {
    for (const competency of competenciesOf(bank)) {
      const count = (type: ItemType) =>
        itemsOf(bank, competency).filter((item) => item.type === type && item.forms.length > 0)
          .length;
      const isRecord = bank.areas.at(-1)?.competencies.includes(competency);
      const least = isRecord ? [2, 0, 5] : [3, 2, 2];
      const counts = [count('anchor'), count('situational'), count('fact')];
      expect(
        counts.every((found, index) => found >= (least[index] ?? 0)),
        `${competency}: ${counts}`,
      ).toBe(true);
    }
  });

  it('have dilemmas in each competency that reach from level 1 or below to level 5', () => {
    for (const competency of competenciesOf(bank)) {
      const levels = itemsOf(bank, competency)
        .filter(({ type, forms }) => type === 'situational' && forms.length > 0)
        .flatMap(({ options }) => options.map(({ level }) => level));
      if (levels.length === 0) continue;
      expect(Math.min(...levels), competency).toBeLessThanOrEqual(1);
      expect(Math.max(...levels), competency).toBe(5);
    }
  });

  it('offer the adaptive form first, which may ask what the full form asks', () => {
    expect(catalogue.forms.map(({ id }) => id)).toEqual(['adaptive', 'short', 'full']);
    for (const { id } of bank.roles) {
      const requirements = requirementsFor(bank, { role: id, stage: null, contexts: [] });
      expect(itemsAsked(bank, requirements, 'adaptive')).toEqual(
        itemsAsked(bank, requirements, 'full'),
      );
    }
  });

  it('keep the reserve out of every form', () => {
    const reserve = bank.items.filter(({ forms }) => forms.includes('reserve'));
    expect(reserve.length).toBeGreaterThanOrEqual(40);
    for (const { id } of bank.roles) {
      const requirements = requirementsFor(bank, { role: id, stage: null, contexts: [] });
      const everything = catalogue.forms.flatMap((form) => itemsAsked(bank, requirements, form.id));
      expect(reserve.filter((item) => everything.includes(item))).toEqual([]);
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

  it('makes the longest option of anchors and facts a middling one on average', () => {
    const others = asked.filter(({ type }) => type !== 'situational');
    const level = mean(others.map((item) => mean(levelsOfLongest(item))));
    expect(level).toBeGreaterThanOrEqual(2.25);
    expect(level).toBeLessThanOrEqual(2.75);
  });

  it('has dilemmas whose keys reach from 0 or 1 to 4 or 5', () => {
    for (const item of asked.filter(({ type }) => type === 'situational')) {
      const levels = item.options.map(({ level }) => level);
      expect(Math.min(...levels), item.id).toBeLessThanOrEqual(1);
      expect(Math.max(...levels), item.id).toBeGreaterThanOrEqual(4);
    }
  });

  it('gives three pieces of advice for each step of each competency, no two alike', () => {
    const advice = Object.values(all.en?.advice.competencies ?? {}).flatMap(({ steps }) =>
      steps.flatMap(({ practice, assignment, evidence }) => [practice, assignment, evidence]),
    );
    expect(advice).toHaveLength(20 * 5 * 3);
    expect(new Set(advice).size).toBe(advice.length);
    for (const piece of advice) expect(piece.length).toBeLessThanOrEqual(190);
  });

  it('gives interview questions of a sentence and strong answers of two, no two alike', () => {
    const interview = Object.values(all.en?.advice.competencies ?? {}).flatMap(
      (advice) => advice.interview,
    );
    expect(interview).toHaveLength(2 * 16);
    expect(new Set(interview.map(({ question }) => question)).size).toBe(interview.length);
    for (const { question, strong } of interview) {
      expect(words(question).length, question).toBeLessThanOrEqual(30);
      expect(strong.length, strong).toBeLessThanOrEqual(260);
    }
  });
});
