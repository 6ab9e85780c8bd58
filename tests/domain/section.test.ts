import { describe, expect, it } from 'vitest';
import { SKIPPED } from '../../src/domain/answerSheet';
import { findItem, requirementsFor } from '../../src/domain/bank';
import { itemsAsked } from '../../src/domain/form';
import { byCompetency, MUST_HAVES, rungsOf, sectionsOf } from '../../src/domain/section';
import { tinyBank } from '../fixtures/tinyBank';
import { shippedBank } from './shippedBank';

const requirements = requirementsFor(tinyBank, { role: 'lead', stage: null, contexts: [] });
const sections = sectionsOf(tinyBank, requirements, itemsAsked(tinyBank, requirements, 'short'));

describe('The sections of a quiz', () => {
  it('are the must-haves first, then what remains of each area', () => {
    expect(sections.map(({ id, items }) => [id, items.map((item) => item.id)])).toEqual([
      [MUST_HAVES, ['clarity-a1', 'clarity-f1', 'clarity-s1']],
      ['people', ['coaching-a1', 'coaching-f1']],
    ]);
  });

  it('hold every item asked of every role once, in the order of asking', () => {
    for (const role of shippedBank.roles) {
      const required = requirementsFor(shippedBank, { role: role.id, stage: null, contexts: [] });
      for (const form of ['short', 'full']) {
        const items = itemsAsked(shippedBank, required, form);
        const cut = sectionsOf(shippedBank, required, items);
        expect(cut.flatMap((section) => section.items)).toEqual(items);
      }
    }
  });
});

describe('The rungs of a section', () => {
  const [mustHaves] = sections;
  const rungs = (current?: string) =>
    mustHaves && rungsOf(mustHaves, { 'clarity-a1': 'c', 'clarity-s1': 'no-opportunity' }, current);

  it('tell answered, open and passed over apart', () => {
    expect(rungs()).toEqual(['done', 'open', 'passed-over']);
  });

  it('have a skipped item passed over as well', () => {
    expect(mustHaves && rungsOf(mustHaves, { 'clarity-f1': SKIPPED })).toEqual([
      'open',
      'passed-over',
      'open',
    ]);
  });

  it('show the item in view as the next one, answered or not', () => {
    expect(rungs('clarity-a1')).toEqual(['next', 'open', 'passed-over']);
  });
});

describe('Items by competency', () => {
  it('are gathered in the order in which each competency comes first', () => {
    const items = ['coaching-f1', 'clarity-a1', 'coaching-a1', 'clarity-s1'].map((id) =>
      findItem(tinyBank, id),
    );
    const groups = byCompetency(items.filter((item) => item !== undefined));
    expect(groups.map((group) => [group.competency, group.items.map(({ id }) => id)])).toEqual([
      ['coaching', ['coaching-f1', 'coaching-a1']],
      ['clarity', ['clarity-a1', 'clarity-s1']],
    ]);
  });
});
