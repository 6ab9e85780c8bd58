import { describe, expect, it } from 'vitest';
import {
  bank,
  catalogue,
  digest,
  loadAdvice,
  loadCalibration,
  loadEdition,
  loadManagerWording,
  loadOwnWording,
  loadWording,
  locales,
} from '../../src/content/bank';
import { digestOf } from '../../src/content/digest';

describe('the bank that the app imports', () => {
  it('is the one that its digest names', () => {
    expect(digestOf(bank)).toBe(digest);
  });

  it('has texts for everything in it', async () => {
    const wording = await loadWording('en');
    const own = await loadOwnWording('en');
    expect(Object.keys(own.items).toSorted()).toEqual(bank.items.map(({ id }) => id).toSorted());
    expect(Object.keys(wording.roles).toSorted()).toEqual(
      bank.roles.map(({ id }) => id).toSorted(),
    );
    expect(Object.keys(wording.contexts)).toEqual(bank.contexts.map(({ id }) => id));
    expect(catalogue.roleGroups.flatMap(({ roles }) => roles)).toEqual(
      bank.roles.map(({ id }) => id),
    );
  });

  it('has advice, rationales, a manager’s wording and vignettes beside them', async () => {
    const ids = (type: string) =>
      bank.items.flatMap((item) => (item.type === type ? [item.id] : [])).toSorted();
    const advice = await loadAdvice('en');
    const manager = await loadManagerWording('en');
    const calibration = await loadCalibration('de-CH');
    expect(Object.values(advice.competencies).map(({ steps }) => steps.length)).toEqual(
      Array(20).fill(5),
    );
    expect(Object.keys(advice.rationales).toSorted()).toEqual(ids('situational'));
    expect(Object.keys(manager.items).toSorted()).toEqual(ids('anchor'));
    expect(Object.keys(calibration.vignettes)).toEqual(catalogue.vignettes.map(({ id }) => id));
  });

  it('falls back to English for a language without texts, and for names of inherited things', async () => {
    const english = await loadWording('en');
    for (const locale of ['xx', 'en-GB', 'constructor', '']) {
      expect(await loadWording(locale)).toBe(english);
    }
    expect(locales[0]).toBe('en');
  });

  it('gives its own edition at once, and null for one that was never released', async () => {
    expect(await loadEdition(bank.edition)).toEqual({ bank, digest });
    for (const name of ['99.0', '', 'constructor', '__proto__']) {
      expect(await loadEdition(name)).toBeNull();
    }
  });
});
