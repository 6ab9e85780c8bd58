import { describe, expect, it } from 'vitest';
import {
  areaOf,
  competenciesOf,
  findItem,
  itemsOf,
  knowsTarget,
  requirementsFor,
  roleOf,
  stagesOf,
  targetIn,
} from '../../src/domain/bank';
import { tinyBank } from '../fixtures/tinyBank';
import { shippedBank } from './shippedBank';

const asked = (role: string, stage: string | null = null, contexts: string[] = []) =>
  requirementsFor(shippedBank, { role, stage, contexts });

describe('The bank', () => {
  it('lists competencies area by area, and items in ledger order', () => {
    expect(competenciesOf(tinyBank)).toEqual(['clarity', 'coaching']);
    expect(itemsOf(tinyBank, 'coaching').map(({ id }) => id)).toEqual([
      'coaching-a1',
      'coaching-f1',
    ]);
    expect(areaOf(tinyBank, 'coaching')).toBe('people');
    expect(findItem(tinyBank, 'coaching-f1')?.type).toBe('fact');
    expect(findItem(tinyBank, 'juggling-f1')).toBeUndefined();
  });

  it('refuses what it does not know', () => {
    expect(() => roleOf(tinyBank, 'emperor')).toThrow(RangeError);
    expect(() => areaOf(tinyBank, 'juggling')).toThrow(RangeError);
  });

  it('knows the company stages of any role', () => {
    expect(stagesOf(tinyBank)).toEqual([]);
    expect([...stagesOf(shippedBank)].sort()).toEqual(['enterprise', 'scale-up', 'startup']);
  });
});

describe('The same circumstances for another role', () => {
  const at = (stage: string | null, ...contexts: string[]) => ({ stage, contexts });

  it('are kept where they concern it', () => {
    const from = { role: 'vp-product', ...at('startup', 'remote') };
    expect(targetIn(shippedBank, 'head-of-product', from)).toEqual({
      ...from,
      role: 'head-of-product',
    });
  });

  it('have its own stage where it does not have theirs', () => {
    expect(targetIn(shippedBank, 'head-of-product', at(null)).stage).toBe('scale-up');
    expect(targetIn(shippedBank, 'product-manager', at('startup')).stage).toBeNull();
  });

  it('leave out what changes nothing for it', () => {
    const from = at(null, 'sole-pm', 'remote', 'juggling');
    expect(targetIn(shippedBank, 'product-manager', from).contexts).toContain('sole-pm');
    expect(targetIn(shippedBank, 'vp-product', from).contexts).toEqual(['remote']);
  });

  it('require the same as they did, of any role and in any order', () => {
    const contexts = shippedBank.contexts.map(({ id }) => id).reverse();
    for (const { id } of shippedBank.roles) {
      for (const stage of [null, ...stagesOf(shippedBank)]) {
        const target = targetIn(shippedBank, id, { stage, contexts });
        expect(requirementsFor(shippedBank, target)).toEqual(asked(id, stage, contexts));
      }
    }
  });

  it('are not there for a role that the bank does not know', () => {
    expect(() => targetIn(tinyBank, 'emperor', at(null))).toThrow(RangeError);
  });
});

describe('What a target requires', () => {
  it('is what the role says, in profile order', () => {
    expect(Object.keys(asked('product-manager'))).toEqual(competenciesOf(shippedBank));
    expect(asked('product-manager')['customer-market-insight']).toEqual({
      level: 2,
      weight: 3,
      gate: true,
    });
  });

  it('of a head of product changes with the stage of the company, scale-up by default', () => {
    expect(asked('head-of-product')).toEqual(asked('head-of-product', 'scale-up'));
    const startup = asked('head-of-product', 'startup');
    // Team building 4 - 2, customer insight 4 + 1; three gates of its own.
    expect(startup['team-building']?.level).toBe(2);
    expect(startup['customer-market-insight']?.level).toBe(5);
    expect(gatesIn(startup)).toEqual([
      'product-strategy',
      'customer-market-insight',
      'cross-functional-collaboration',
    ]);
    // Product strategy 5 - 1, technical exposure 3 - 1, team building 4 + 1.
    const enterprise = asked('head-of-product', 'enterprise');
    expect(enterprise['product-strategy']?.level).toBe(4);
    expect(enterprise['technical-data-ai-exposure']?.level).toBe(2);
    expect(enterprise['team-building']?.level).toBe(5);
  });

  it('does not change with a stage where the role has none', () => {
    expect(asked('product-manager', 'startup')).toEqual(asked('product-manager'));
  });

  it('grows with a matrix, and does not grow beyond 5', () => {
    expect(asked('product-director', null, ['matrix'])['influence-and-negotiation']?.level).toBe(5);
    expect(asked('vp-product', null, ['matrix'])['influence-and-negotiation']?.level).toBe(5);
  });

  it('weighs words and working together more where people work remotely', () => {
    const remote = asked('product-manager', null, ['remote']);
    expect(remote['narrative-and-clarity']).toMatchObject({ level: 2, weight: 3 });
    expect(remote['cross-functional-collaboration']?.weight).toBe(3);
  });

  it('is not changed by a context that concerns other roles', () => {
    expect(asked('vp-product', null, ['federated-data', 'large-firm', 'sole-pm'])).toEqual(
      asked('vp-product'),
    );
    expect(
      asked('chief-data-officer', null, ['federated-data'])['influence-and-negotiation']?.weight,
    ).toBe(3);
  });

  it('of the only PM at a startup is that of a head of product there', () => {
    expect(asked('product-manager', null, ['sole-pm'])).toEqual(
      asked('head-of-product', 'startup'),
    );
  });

  it('depends on a stage that any role of the bank knows', () => {
    const stages = stagesOf(shippedBank);
    expect(stages).toContain('startup');
    expect(new Set(stages).size).toBe(stages.length);
    expect(stagesOf(tinyBank)).toEqual([]);
  });

  it('does not depend on the order of contexts', () => {
    const contexts = ['matrix', 'remote', 'large-firm'];
    expect(asked('product-manager', null, [...contexts].reverse())).toEqual(
      asked('product-manager', null, contexts),
    );
  });

  it('has no gate that asks for nothing', () => {
    for (const { id } of shippedBank.roles) {
      for (const stage of stagesOf(shippedBank)) {
        const requirements = asked(id, stage);
        for (const gate of gatesIn(requirements)) {
          expect(requirements[gate]?.level, `${id} ${stage} ${gate}`).toBeGreaterThan(0);
        }
      }
    }
  });
});

describe('A target', () => {
  const target = { role: 'product-manager', stage: null, contexts: ['remote', 'matrix'] };

  it('is known where its role and every one of its contexts are', () => {
    expect(knowsTarget(shippedBank, target)).toBe(true);
    expect(knowsTarget(shippedBank, { ...target, contexts: [] })).toBe(true);
    expect(knowsTarget(shippedBank, { ...target, role: 'unheard-of' })).toBe(false);
    expect(knowsTarget(shippedBank, { ...target, contexts: ['remote', 'unheard-of'] })).toBe(false);
    expect(knowsTarget({ ...shippedBank, roles: [] }, target)).toBe(false);
  });
});

function gatesIn(requirements: ReturnType<typeof asked>): string[] {
  return Object.keys(requirements).filter((competency) => requirements[competency]?.gate);
}
