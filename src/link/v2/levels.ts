import { type Bank, competenciesOf, requirementsFor } from '../../domain/bank';
import type { GateStatus } from '../../domain/gate';
import type { CompetencyId } from '../../domain/ids';
import type { Target } from '../../domain/roleProfile';
import type { Verdict } from '../../domain/verdict';
import type { ByteReader } from '../byteReader';
import { bytesForRadices, packDigits, unpackDigits } from '../mixedRadix';
import { digitOf, MEASURED_RADIX, measuredAt } from './measured';
import type { SharedLevels } from './types';

/** Frozen: a name's place is its digit. */
const BANDS: readonly Verdict[] = [
  'not-enough-evidence',
  'early',
  'developing',
  'ready-with-stretch',
  'ready-now',
];
const STATUSES: readonly GateStatus[] = [
  'met',
  'provisional',
  'near',
  'not-met',
  'no-opportunity',
  'unknown',
];

/** What of a result is in a link that holds its levels. */
export type Levels = Pick<
  SharedLevels,
  'disclosure' | 'verdict' | 'alternatives' | 'gates' | 'competencies'
>;

/** @throws RangeError for other gates or competencies than the target's, and for values that have no place */
export function packLevels(levels: Levels, target: Target, bank: Bank): Uint8Array {
  const { verdict, alternatives, gates, competencies } = levels;
  mustBe(
    BANDS.filter((band) => band !== verdict && alternatives.includes(band)),
    alternatives,
  );
  mustBe(
    gatesOf(bank, target),
    gates.map((gate) => gate.competency),
  );
  mustBe(
    competenciesOf(bank),
    competencies.map((one) => one.competency),
  );
  return packDigits(
    [
      BANDS.indexOf(verdict),
      ...BANDS.map((band) => Number(alternatives.includes(band))),
      ...gates.map((gate) => STATUSES.indexOf(gate.status)),
      ...competencies.flatMap((one) => [digitOf(one), Number(one.noOpportunity)]),
    ],
    radicesFor(bank, target),
  );
}

/** The levels that come next; null for what no levels make. */
export function takeLevels(reader: ByteReader, target: Target, bank: Bank): Levels | null {
  const radices = radicesFor(bank, target);
  const digits = unpackDigits(reader.take(bytesForRadices(radices)), radices);
  if (!digits) return null;
  const next = () => digits.shift() ?? 0;
  const verdict = BANDS[next()];
  const alternatives = BANDS.filter(() => next() === 1);
  if (verdict === undefined || alternatives.includes(verdict)) return null;
  return {
    disclosure: 'levels',
    verdict,
    alternatives,
    gates: gatesOf(bank, target).map((competency) => ({
      competency,
      status: STATUSES[next()] as GateStatus,
    })),
    competencies: competenciesOf(bank).map((competency) => ({
      competency,
      ...measuredAt(next()),
      noOpportunity: next() === 1,
    })),
  };
}

function radicesFor(bank: Bank, target: Target): number[] {
  return [
    BANDS.length,
    ...BANDS.map(() => 2),
    ...gatesOf(bank, target).map(() => STATUSES.length),
    ...competenciesOf(bank).flatMap(() => [MEASURED_RADIX, 2]),
  ];
}

/** The gates that a result of this target has, in profile order. */
function gatesOf(bank: Bank, target: Target): CompetencyId[] {
  const requirements = requirementsFor(bank, target);
  return competenciesOf(bank).filter((competency) => {
    const requirement = requirements[competency];
    return requirement?.gate && requirement.level > 0;
  });
}

function mustBe(expected: readonly string[], given: readonly string[]): void {
  if (expected.length !== given.length || expected.some((id, index) => id !== given[index])) {
    throw new RangeError(`A link has a place for [${expected}], not for [${given}].`);
  }
}
