import { describe, expect, it } from 'vitest';
import { scoreArea } from '../../src/domain/area';
import { itemsOf, requirementsFor } from '../../src/domain/bank';
import { scoreCompetency } from '../../src/domain/score';
import { tinyBank } from '../fixtures/tinyBank';

const both = { id: 'both', competencies: ['clarity', 'coaching'] };
const requirements = requirementsFor(tinyBank, { role: 'lead', stage: null, contexts: [] });
const scoreBoth = (sheet: Record<string, string>, asked = requirements) => {
  const scores = both.competencies.map((id) =>
    scoreCompetency(id, itemsOf(tinyBank, id), new Set(), sheet, tinyBank.constants),
  );
  const byId = new Map(scores.map((score) => [score.competency, score]));
  return scoreArea(both, asked, byId, tinyBank.constants);
};
const sheet = {
  'clarity-a1': 'd',
  'clarity-f1': 'e',
  'coaching-a1': 'b',
  'coaching-f1': 'c',
};

describe('An area', () => {
  it('is the weighted mean of its competencies', () => {
    // Clarity 3.582171 (weight 3), coaching 2.79625 / 1.6125 = 1.734109 (weight 2):
    // (10.746512 + 3.468217) / 5 = 2.842946. Required: (3 x 4 + 2 x 3) / 5 = 3.6.
    const area = scoreBoth(sheet);
    expect(area.level).toBeCloseTo(2.842946, 6);
    expect(area.required).toBeCloseTo(3.6, 12);
    expect(area).toMatchObject({ answered: 2, competencies: 2 });
  });

  it('averages the noise of its competencies, but not the bias they share', () => {
    // 0.551249 x sqrt(9 + 4) / 5 = 0.397512; sqrt(0.158016 + 0.16) = 0.563929
    const area = scoreBoth(sheet);
    expect(area.ownError).toBeCloseTo(0.397512, 6);
    expect(area.standardError).toBeCloseTo(0.563929, 6);
  });

  it('leaves out what is unknown, and is unknown itself where all of it is', () => {
    const { 'coaching-a1': _, 'coaching-f1': __, ...clarityAlone } = sheet;
    expect(scoreBoth(clarityAlone).level).toBeCloseTo(3.582171, 6);
    expect(scoreBoth(clarityAlone)).toMatchObject({ answered: 1, competencies: 2 });
    expect(scoreBoth({})).toMatchObject({ level: null, ownError: null, standardError: null });
  });

  it('leaves out what the target does not ask for', () => {
    const clarityAsked = {
      ...requirements,
      coaching: { level: 0, weight: 2, gate: false },
    } as const;
    expect(scoreBoth(sheet, clarityAsked).level).toBeCloseTo(3.582171, 6);
    expect(scoreBoth(sheet, clarityAsked).required).toBe(4);
  });

  it('asks for nothing where the target asks for nothing in it', () => {
    const nothing = { level: 0, weight: 1, gate: false } as const;
    const area = scoreBoth(sheet, { clarity: nothing, coaching: nothing });
    expect(area).toMatchObject({ level: null, required: null, competencies: 0 });
  });
});
