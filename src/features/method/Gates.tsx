import { bank } from '../../content/bank';
import { checkGate, type GateStatus } from '../../domain/gate';
import { normalCdf } from '../../domain/normal';
import type { Requirement } from '../../domain/roleProfile';
import { useNumbers } from '../../i18n/useNumbers';
import { useTranslation } from '../../i18n/useTranslation';
import { LevelFigure, type ShownScore } from './LevelFigure';
import { Section } from './Section';
import { Terms } from './Terms';
import { workedExample } from './workedExample';

const REQUIREMENT: Requirement = { level: 3, weight: 3, gate: true };
const PAIRS = [4, 3, 2, 1] as const;
const STATUSES = [
  'met',
  'provisional',
  'near',
  'not-met',
  'no-opportunity',
  'unknown',
] as const satisfies readonly GateStatus[];

/** What a must-have asks for, and what can be said about it. */
export function Gates() {
  const { t } = useTranslation();
  const { whole, hundredths, exact, wholePercent } = useNumbers();
  const { gate } = bank.constants;
  const numbers = {
    highest: whole(gate.highestFloor),
    tolerance: exact(gate.tolerance),
    firm: hundredths(gate.firmZ),
    firmShare: wholePercent(normalCdf(gate.firmZ)),
    far: hundredths(-gate.notMetZ),
    answers: whole(gate.minimumAnswers),
  };
  const shown = PAIRS.flatMap((level): ShownScore[] => {
    const pair = workedExample(bank, { anchor: level, fact: level });
    if (!pair) return [];
    return [
      {
        score: pair.score,
        gate: checkGate(REQUIREMENT, pair.score, bank.constants),
        label: t('method.figure.answers', { level: whole(level) }),
      },
    ];
  });
  return (
    <Section title={t('method.gates.title')}>
      <p>{t('method.gates.what', numbers)}</p>
      <Terms
        terms={STATUSES.map((status) => ({
          id: status,
          name: t(`result.gates.status.${status}`),
          text: t(`method.gates.status.${status}`, numbers),
        }))}
      />
      <LevelFigure
        scores={shown}
        required={REQUIREMENT.level}
        caption={t('method.figure.gates', { required: whole(REQUIREMENT.level) })}
      />
    </Section>
  );
}
