import { describe, expect, it } from 'vitest';
import { requirementsFor } from '../../src/domain/bank';
import { itemsAsked } from '../../src/domain/form';
import type { Item } from '../../src/domain/item';
import { tinyBank } from '../fixtures/tinyBank';
import { shippedBank } from './shippedBank';

const itemsFor = (role: string, form: string) =>
  itemsAsked(shippedBank, requirementsFor(shippedBank, { role, stage: null, contexts: [] }), form);
const typesIn = (items: readonly Item[], competency: string) =>
  items
    .filter((item) => item.competency === competency)
    .map(({ type }) => type)
    .sort();

describe('The short form', () => {
  it('asks an anchor and a fact, and for a gate another anchor and a situation', () => {
    const items = itemsFor('product-manager', 'short');
    expect(typesIn(items, 'commercial-acumen')).toEqual(['anchor', 'fact']);
    expect(typesIn(items, 'customer-market-insight')).toEqual([
      'anchor',
      'anchor',
      'fact',
      'situational',
    ]);
  });

  it('asks two facts of experience, and four where it is a gate', () => {
    const items = itemsFor('product-director', 'short');
    expect(typesIn(items, 'lifecycle-breadth')).toEqual(['fact', 'fact']);
    expect(typesIn(items, 'people-leadership-record')).toEqual(['fact', 'fact', 'fact', 'fact']);
  });

  it('asks the facts alone of what the role does not require', () => {
    expect(typesIn(itemsFor('associate-pm', 'short'), 'people-development')).toEqual(['fact']);
    expect(typesIn(itemsFor('associate-pm', 'full'), 'people-development')).toEqual(['fact']);
  });

  it('gives every gate of every role enough to be decided', () => {
    for (const role of shippedBank.roles) {
      for (const form of ['short', 'full', 'adaptive']) {
        const items = itemsFor(role.id, form);
        for (const [competency, { gate }] of Object.entries(role.requirements)) {
          if (gate) expect(typesIn(items, competency).length).toBeGreaterThanOrEqual(2);
        }
      }
    }
  });
});

describe('Every form', () => {
  it('asks the gates first, then the rest in profile order', () => {
    const swapped = { ...tinyBank, areas: [...tinyBank.areas].reverse() };
    const target = { role: 'lead', stage: null, contexts: [] };
    const asked = itemsAsked(swapped, requirementsFor(swapped, target), 'full');
    expect(asked.map(({ competency }) => competency)).toEqual([
      ...['clarity', 'clarity', 'clarity'],
      ...['coaching', 'coaching'],
    ]);
  });

  it('asks no item twice', () => {
    for (const role of shippedBank.roles) {
      for (const form of ['short', 'full', 'adaptive']) {
        const ids = itemsFor(role.id, form).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }
    }
  });

  it('leaves out an item that is in reserve', () => {
    const items = tinyBank.items.map((item) =>
      item.id === 'coaching-a1' ? { ...item, forms: ['reserve'] } : item,
    );
    const target = { role: 'lead', stage: null, contexts: [] };
    for (const form of ['short', 'full', 'adaptive']) {
      const asked = itemsAsked({ ...tinyBank, items }, requirementsFor(tinyBank, target), form);
      expect(asked.length).toBeGreaterThan(0);
      expect(asked.map(({ id }) => id)).not.toContain('coaching-a1');
    }
  });

  it('leaves out an item that has been retired', () => {
    const items = tinyBank.items.map((item) =>
      item.id === 'coaching-a1' ? { ...item, forms: [] } : item,
    );
    const target = { role: 'lead', stage: null, contexts: [] };
    const asked = itemsAsked({ ...tinyBank, items }, requirementsFor(tinyBank, target), 'full');
    expect(asked.map(({ id }) => id)).not.toContain('coaching-a1');
  });
});
