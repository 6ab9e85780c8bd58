import { describe, expect, it } from 'vitest';
import { requirementsFor } from '../../src/domain/bank';
import { itemsAsked } from '../../src/domain/form';
import { assessReadiness } from '../../src/domain/readiness';
import { VERDICTS, type Verdict } from '../../src/domain/verdict';
import { quickBank } from './arbitraries';
import { aLevelAbove, asSeenByThemselves, sheetOf } from './people';
import { seeded } from './seeded';

const PEOPLE = 400;
const rows = quickBank.roles.flatMap(({ id, stages }) =>
  (stages.length > 0 ? stages.map((stage) => stage.id) : [null]).flatMap((stage) => [
    { role: id, stage, form: 'short' },
    { role: id, stage, form: 'full' },
  ]),
);

/** How often each verdict is shown to people who are a full level above every requirement, or at 5. */
function verdictsOfReadyPeople({ role, stage, form }: (typeof rows)[number]): Map<Verdict, number> {
  const random = seeded(1);
  const target = { role, stage, contexts: [] };
  const requirements = requirementsFor(quickBank, target);
  const items = itemsAsked(quickBank, requirements, form);
  const counts = new Map<Verdict, number>(VERDICTS.map((verdict) => [verdict, 0]));
  for (let person = 0; person < PEOPLE; person++) {
    const seen = asSeenByThemselves(aLevelAbove(requirements), quickBank, random);
    const { verdict } = assessReadiness(quickBank, target, sheetOf(items, seen), form);
    counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  }
  return counts;
}

describe(`Of ${PEOPLE} people a full level above what a role asks, most are shown ready now`, () => {
  it.each(rows)('for $role ($stage) in the $form form', (row) => {
    const counts = verdictsOfReadyPeople(row);
    const ready = counts.get('ready-now') ?? 0;
    const others = VERDICTS.filter((verdict) => verdict !== 'ready-now');
    const nextOften = Math.max(...others.map((verdict) => counts.get(verdict) ?? 0));
    expect(ready, JSON.stringify([...counts])).toBeGreaterThan(nextOften);
  });
});
