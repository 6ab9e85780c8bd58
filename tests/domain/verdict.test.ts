import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessReadiness } from '../../src/domain/readiness';
import {
  decideVerdict,
  earlyThreshold,
  VERDICTS,
  type VerdictFacts,
} from '../../src/domain/verdict';
import { tinyBank } from '../fixtures/tinyBank';
import { cases, fixed, quickBank, raisedByOne } from './arbitraries';

const { constants } = tinyBank;
const flawless: VerdictFacts = {
  gates: ['met', 'met'],
  meanGap: 0,
  meanRequired: 3,
  answeredShare: 1,
  heavyGaps: 0,
  unknown: [],
};
const verdictWith = (facts: Partial<VerdictFacts>) =>
  decideVerdict({ ...flawless, ...facts }, constants);

describe('The verdict', () => {
  it('is ready now where nothing speaks against it', () => {
    expect(verdictWith({})).toBe('ready-now');
    expect(verdictWith({ gates: ['met', 'provisional'], meanGap: 0.25 })).toBe('ready-now');
    expect(verdictWith({ heavyGaps: 1 })).toBe('ready-now');
  });

  it.each<[string, Partial<VerdictFacts>]>([
    ['one gate is near', { gates: ['met', 'near'] }],
    ['the mean gap is above a quarter level', { meanGap: 0.26 }],
    ['two weighty gaps stay', { heavyGaps: 2 }],
    ['a weighty competency is unknown', { unknown: ['coaching'] }],
  ])('is ready with stretch where %s', (_, facts) => {
    expect(verdictWith(facts)).toBe('ready-with-stretch');
  });

  it.each<[string, Partial<VerdictFacts>]>([
    ['a gate is not met', { gates: ['met', 'not-met'] }],
    ['a gate had no opportunity yet', { gates: ['no-opportunity', 'met'] }],
    ['two gates are near', { gates: ['near', 'near'] }],
    ['the mean gap is above 0.6', { meanGap: 0.61 }],
  ])('is developing where %s', (_, facts) => {
    expect(verdictWith(facts)).toBe('developing');
  });

  it('is early above 1.1 levels, or half of what a modest role asks', () => {
    expect(verdictWith({ meanGap: 1.11 })).toBe('early');
    expect(verdictWith({ meanGap: 1.1 })).toBe('developing');
    expect(earlyThreshold(1.2, constants)).toBe(0.6);
    expect(verdictWith({ meanRequired: 1.2, meanGap: 0.61 })).toBe('early');
  });

  it('is not enough evidence with an unknown gate or under 70% of the weight', () => {
    expect(verdictWith({ gates: ['met', 'unknown'] })).toBe('not-enough-evidence');
    expect(verdictWith({ answeredShare: 0.69 })).toBe('not-enough-evidence');
    expect(verdictWith({ answeredShare: 0.7 })).toBe('ready-now');
    expect(verdictWith({ meanGap: null, answeredShare: 0 })).toBe('not-enough-evidence');
  });

  it('takes the first rule that matches', () => {
    expect(verdictWith({ gates: ['unknown'], meanGap: 3 })).toBe('not-enough-evidence');
    expect(verdictWith({ gates: ['not-met'], meanGap: 3 })).toBe('early');
    expect(verdictWith({ gates: ['not-met'], unknown: ['coaching'] })).toBe('developing');
  });

  it('never falls when any answer is raised', () => {
    fc.assert(
      fc.property(cases, ({ target, form, sheet }) => {
        const before = assessReadiness(quickBank, target, sheet, form).verdict;
        for (const { sheet: higher } of raisedByOne(quickBank, sheet)) {
          const after = assessReadiness(quickBank, target, higher, form).verdict;
          expect(VERDICTS.indexOf(after)).toBeGreaterThanOrEqual(VERDICTS.indexOf(before));
        }
      }),
      fixed(100),
    );
  });
});
