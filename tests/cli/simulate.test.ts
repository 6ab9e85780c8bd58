import { describe, expect, it } from 'vitest';
import { FORMS } from '../../src/cli/simulation/outcome';
import { personAt, targetsOf } from '../../src/cli/simulation/person';
import { simulatePeople } from '../../src/cli/simulation/simulatePeople';
import { figuresOf, simulationTable } from '../../src/cli/simulation/table';
import { truthOf } from '../../src/cli/simulation/truth';
import { shippedBank } from '../domain/shippedBank';

/** A fixed share of what `npm run simulate` draws, so the figures have some slack. */
const PEOPLE = 340;
const people = simulatePeople(shippedBank, 0, PEOPLE);
const adaptive = figuresOf(people, 'adaptive');

describe(`Of ${PEOPLE} imagined people`, () => {
  it('half are asked at most 30 questions by the adaptive form', () => {
    expect(adaptive.items.median).toBeLessThanOrEqual(30);
  });

  it('at least 93% are told by the adaptive form what the full form would tell them', () => {
    expect(adaptive.agreesWithFull).toBeGreaterThanOrEqual(0.93);
  });

  it.each(FORMS)('most over-claimers have a flag and few honest people have one, %s', (form) => {
    const { flagged } = figuresOf(people, form);
    expect(flagged['over-claiming']).toBeGreaterThanOrEqual(0.85);
    expect(flagged.honest).toBeLessThanOrEqual(0.13);
  });

  it.each(FORMS)('most are shown a verdict within a band of the true one, %s', (form) => {
    expect(figuresOf(people, form).withinOneBand).toBeGreaterThan(0.88);
  });

  it('the table says so, form by form', () => {
    const table = simulationTable(people);
    for (const form of FORMS) expect(table).toContain(form);
    expect(table).toContain(`${(100 * adaptive.agreesWithFull).toFixed(1)}%`);
  });
});

describe('An imagined person', () => {
  const targets = targetsOf(shippedBank);

  it('is the same in every run, and answers the same however they are asked', () => {
    expect(personAt(shippedBank, targets, 7)).toEqual(personAt(shippedBank, targets, 7));
    expect(simulatePeople(shippedBank, 7, 9)).toEqual(people.slice(7, 9));
  });

  it('is told the truth where the levels are those of the role', () => {
    for (const [index] of targets.entries()) {
      const person = personAt(shippedBank, targets, index);
      const levels = (shift: number) =>
        new Map(Object.entries(person.requirements).map(([id, { level }]) => [id, level + shift]));
      const truth = (shift: number) => truthOf(shippedBank, { ...person, levels: levels(shift) });
      expect(truth(0)).toEqual({ verdict: 'ready-now', gaps: [] });
      expect(truth(-2).verdict).toBe('early');
    }
  });
});
