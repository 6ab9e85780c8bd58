import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_OPPORTUNITY, SKIPPED } from '../../src/domain/answerSheet';
import { itemsOf } from '../../src/domain/bank';
import { checkGate, type GateStatus, gateFloor } from '../../src/domain/gate';
import { assessReadiness } from '../../src/domain/readiness';
import type { Requirement } from '../../src/domain/roleProfile';
import type { Level } from '../../src/domain/scale';
import { scoreCompetency } from '../../src/domain/score';
import { tinyBank } from '../fixtures/tinyBank';
import { cases, fixed, quickBank, raisedByOne } from './arbitraries';

const { constants } = tinyBank;
const asking = (level: Level): Requirement => ({ level, weight: 3, gate: true });
const clarityItems = itemsOf(tinyBank, 'clarity');
const allItems = new Set(clarityItems.map(({ id }) => id));
const scoreOf = (sheet: Record<string, string>) =>
  scoreCompetency('clarity', clarityItems, allItems, sheet, constants);
const statusOf = (sheet: Record<string, string>, level: Level = 4) =>
  checkGate(asking(level), scoreOf(sheet), constants).status;

/** A gate whose estimate lies a given number of standard errors from its floor. */
const statusAt = (z: number) => {
  const score = { ...scoreOf({ 'clarity-a1': 'd', 'clarity-f1': 'd' }), plainError: 1 };
  return checkGate(asking(4), { ...score, level: 3.5 + z }, constants).status;
};

const RANKS: readonly GateStatus[] = ['not-met', 'near', 'provisional', 'met'];

describe('A gate', () => {
  it('is decided by its distance to the floor in standard errors', () => {
    // Anchor 3, fact 4: level 3.582171, error 0.681084; z = (3.582171 - 4 + 0.5) / 0.681084.
    const sheet = { 'clarity-a1': 'd', 'clarity-f1': 'e' };
    const gate = checkGate(asking(4), scoreOf(sheet), constants);
    expect(gate.z).toBeCloseTo(0.120647, 5);
    expect(gate.p).toBeCloseTo(0.548015, 5);
    expect(gate.status).toBe('provisional');
  });

  it.each<[number, GateStatus]>([
    [2, 'met'],
    [0.8417, 'met'],
    [0.8416, 'provisional'],
    [0, 'provisional'],
    [-0.0001, 'near'],
    [-1.0364, 'near'],
    [-1.0365, 'not-met'],
    [-3, 'not-met'],
  ])('at %d standard errors is %s', (z, status) => {
    expect(statusAt(z)).toBe(status);
  });

  it('never asks for more than level 4: nobody is ruled out for lacking a 5', () => {
    expect(gateFloor(asking(5), constants)).toBe(4);
    expect(gateFloor(asking(3), constants)).toBe(3);
    const fours = { 'clarity-a1': 'e', 'clarity-f1': 'e' };
    expect(statusOf(fours, 5)).toBe(statusOf(fours, 4));
  });

  it('is unknown with fewer than two counted answers', () => {
    expect(statusOf({})).toBe('unknown');
    expect(statusOf({ 'clarity-a1': 'f' })).toBe('unknown');
    expect(statusOf({ 'clarity-a1': 'f', 'clarity-f1': SKIPPED })).toBe('unknown');
    expect(checkGate(asking(4), scoreOf({ 'clarity-a1': 'f' }), constants)).toMatchObject({
      z: null,
      p: null,
    });
  });

  it('without an opportunity has a status of its own, even beside one fact', () => {
    const never = { 'clarity-a1': NO_OPPORTUNITY, 'clarity-s1': NO_OPPORTUNITY };
    expect(statusOf(never)).toBe('no-opportunity');
    expect(statusOf({ ...never, 'clarity-f1': 'a' })).toBe('no-opportunity');
    expect(statusOf({ 'clarity-a1': NO_OPPORTUNITY })).toBe('unknown');
  });

  it('never loses rank when any answer is raised', () => {
    fc.assert(
      fc.property(cases, ({ target, form, sheet }) => {
        const before = assessReadiness(quickBank, target, sheet, form).gates;
        for (const { sheet: higher } of raisedByOne(quickBank, sheet)) {
          const after = assessReadiness(quickBank, target, higher, form).gates;
          for (const [index, { status }] of after.entries()) {
            const was = before[index]?.status ?? 'unknown';
            if (RANKS.includes(was)) {
              expect(RANKS.indexOf(status)).toBeGreaterThanOrEqual(RANKS.indexOf(was));
            } else {
              expect(status).toBe(was);
            }
          }
        }
      }),
      fixed(100),
    );
  });
});
