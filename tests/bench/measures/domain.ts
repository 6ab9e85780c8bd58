import type { Bench } from '../openBench';
import { medians } from '../rounds';
import type { Row } from '../row';
import { completeAssessment } from '../someAnswers';

/** Long enough for the clock, short enough to take turns. */
const MILLISECONDS = 300;

/** The scoring on one core, against as many bare additions as its redraws need at the least. */
export async function measureDomain({ core, rounds }: Bench): Promise<readonly Row[]> {
  const { bank, assessReadiness, climbLadder } = core;
  const { target, answers, form } = completeAssessment(core, 'product-director', 'full');
  const found = await medians(
    rounds,
    ['readiness', 'ladder', 'additions'],
    [
      async () => ({
        readiness: timed(() => assessReadiness(bank, target, answers, form).certainty),
      }),
      async () => ({ ladder: timed(() => climbLadder(bank, target, answers, form).length) }),
      async () => ({ additions: timed(additions) }),
    ],
  );
  return [
    {
      measure: 'assessReadiness to 500 x 20 additions',
      unit: 'ms',
      ours: found.readiness,
      baseline: found.additions,
    },
    { measure: 'assessReadiness', unit: 'per second', ours: Math.round(1000 / found.readiness) },
    {
      measure: 'climbLadder to 500 x 20 additions',
      unit: 'ms',
      ours: found.ladder,
      baseline: found.additions,
    },
  ];
}

/**
 * Milliseconds of the processor for one call, whatever else the machine does meanwhile. What the
 * call returns is summed up, so that no compiler leaves it out.
 */
function timed(call: () => number): number[] {
  const start = process.cpuUsage();
  let calls = 0;
  let sum = 0;
  while (millisecondsSince(start) < MILLISECONDS) {
    sum += call();
    calls += 1;
  }
  if (Number.isNaN(sum)) throw new Error('What was measured gave no number.');
  return [millisecondsSince(start) / calls];
}

function millisecondsSince(start: NodeJS.CpuUsage): number {
  return process.cpuUsage(start).user / 1000;
}

const TERMS = Float64Array.from({ length: 20 }, (_, index) => index / 7);

function additions(): number {
  let sum = 0;
  for (let draw = 0; draw < 500; draw++) {
    for (const term of TERMS) sum += term;
  }
  return sum;
}
