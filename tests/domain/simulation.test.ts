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

/**
 * These ask for level 5 in many places of the highest weight. Nobody can be a level above 5, and noisy
 * answers are clipped there, so more than one such place falls short often enough that "ready with
 * support" comes out first. A known limit of the constants, named on the method page.
 */
const ASKING_FOR_FIVES = ['vp-product', 'chief-product-officer', 'chief-data-officer'];
const asksForFives = ({ role, stage }: (typeof rows)[number]) =>
  ASKING_FOR_FIVES.includes(role) || stage === 'enterprise';

describe('Somebody a full level above every requirement, or at 5', () => {
  it.each(rows)('is shown ready now for $role ($stage) in the $form form', (row) => {
    const target = { role: row.role, stage: row.stage, contexts: [] };
    const requirements = requirementsFor(quickBank, target);
    const sheet = sheetOf(itemsAsked(quickBank, requirements, row.form), aLevelAbove(requirements));
    expect(assessReadiness(quickBank, target, sheet, row.form).verdict).toBe('ready-now');
  });
});

describe(`Of ${PEOPLE} such people who answer with noise, most are shown`, () => {
  const shown = (row: (typeof rows)[number], ...verdicts: Verdict[]) => {
    const counts = verdictsOfReadyPeople(row);
    return verdicts.reduce((sum, verdict) => sum + (counts.get(verdict) ?? 0), 0) / PEOPLE;
  };

  it.each(rows.filter((row) => !asksForFives(row)))(
    'ready now for $role ($stage), $form',
    (row) => {
      expect(shown(row, 'ready-now')).toBeGreaterThan(0.9);
    },
  );

  it.each(rows.filter(asksForFives))(
    'ready, with or without support, for $role ($stage), $form',
    (row) => {
      expect(shown(row, 'ready-now', 'ready-with-stretch')).toBeGreaterThan(0.9);
    },
  );
});
