import { describe, expect, it } from 'vitest';
import { applyChanges, type ProfileChange, type Requirements } from '../../src/domain/roleProfile';

const base: Requirements = {
  strategy: { level: 4, weight: 2, gate: true },
  coaching: { level: 1, weight: 3, gate: false },
};
const change = (part: Partial<ProfileChange>): ProfileChange => ({
  levels: {},
  weights: {},
  gates: null,
  ...part,
});

describe('Changes to what a role asks', () => {
  it('leave it alone where there are none', () => {
    expect(applyChanges(base, [])).toEqual(base);
    expect(applyChanges(base, [change({})])).toEqual(base);
  });

  it('add up and are capped to the scale once, at the end', () => {
    // Capped after each step, 1 - 3 + 2 would be 2; capped once it is 0.
    const steps = [change({ levels: { coaching: -3 } }), change({ levels: { coaching: 2 } })];
    expect(applyChanges(base, steps)).toMatchObject({ coaching: { level: 0 } });
    const up = [change({ levels: { strategy: 3 } })];
    expect(applyChanges(base, up)).toMatchObject({ strategy: { level: 5 } });
  });

  it('set weights and replace the whole list of gates', () => {
    const changed = applyChanges(base, [change({ weights: { coaching: 1 }, gates: ['coaching'] })]);
    expect(changed).toEqual({
      strategy: { level: 4, weight: 2, gate: false },
      coaching: { level: 1, weight: 1, gate: true },
    });
  });

  it('take the last list of gates where there are several, and keep it through changes without', () => {
    const lists = [change({ gates: ['strategy'] }), change({ gates: ['coaching'] }), change({})];
    const changed = applyChanges(base, lists);
    expect(changed).toMatchObject({ strategy: { gate: false }, coaching: { gate: true } });
  });

  it('ignore competencies that the role does not know, and keep the order of those that it does', () => {
    const changed = applyChanges(base, [change({ levels: { juggling: 2 } })]);
    expect(Object.keys(changed)).toEqual(['strategy', 'coaching']);
  });
});
