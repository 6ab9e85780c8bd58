import { describe, expect, it } from 'vitest';
import { contradictionsIn } from '../../src/domain/ownView';
import type { CompetencyScore } from '../../src/domain/score';

const scores = (levels: Readonly<Record<string, number | null>>) =>
  Object.entries(levels).map(([competency, level]) => ({ competency, level }) as CompetencyScore);
/** Eight that are known: a quarter is two. */
const eight = scores({ c: 3, a: 1, h: 5, b: 2, g: 4.5, unknown: null, d: 3.1, f: 4, e: 3.2 });

describe('What somebody names as strongest and weakest', () => {
  it('contradicts the estimates at the other end of them', () => {
    const view = { strongest: ['a', 'h', 'b'], weakest: ['h', 'a', 'g'] };
    expect(contradictionsIn(view, eight)).toEqual({ strongest: ['a', 'b'], weakest: ['h', 'g'] });
  });

  it('does not between the outer quarters', () => {
    const view = { strongest: ['c', 'd'], weakest: ['f', 'e'] };
    expect(contradictionsIn(view, eight)).toEqual({ strongest: [], weakest: [] });
  });

  it('never does where something is unknown, or too little is known for a quarter', () => {
    const three = scores({ a: 1, b: 3, c: 5, d: null });
    const view = { strongest: ['a', 'd'], weakest: ['c', 'd'] };
    expect(contradictionsIn(view, three)).toEqual({ strongest: [], weakest: [] });
    const named = { strongest: ['unknown'], weakest: ['unknown'] };
    expect(contradictionsIn(named, eight)).toEqual({ strongest: [], weakest: [] });
  });

  it('counts a quarter downwards: of seven it is one', () => {
    const view = { strongest: ['a', 'b'], weakest: ['g', 'h'] };
    const seven = eight.filter(({ competency }) => competency !== 'c');
    expect(contradictionsIn(view, seven)).toEqual({ strongest: ['a'], weakest: ['h'] });
  });
});
