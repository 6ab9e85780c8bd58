import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { areaRows, competencyRows } from '../../charts/radarRows';
import { bank } from '../../content/bank';
import type { AnswerSheet } from '../../domain/answerSheet';
import { areaOf } from '../../domain/bank';
import type { RoleId } from '../../domain/ids';
import { planFrom } from '../../domain/plan';
import type { Judgement, Readiness } from '../../domain/readiness';
import type { Target } from '../../domain/roleProfile';
import { useWording } from '../../i18n/useWording';
import { AllCompetencies } from './AllCompetencies';
import { DotLines } from './DotLines';
import { GapTable } from './GapTable';
import { GateList } from './GateList';
import { LadderStrip } from './LadderStrip';
import { Picture } from './Picture';
import { Plan } from './Plan';
import styles from './ResultView.module.css';
import { Strengths } from './Strengths';
import { TargetPicker, targetFor } from './TargetPicker';
import { TopThree } from './TopThree';
import { Verdict } from './Verdict';

/** A whole result, read like a letter with a figure. It shows; what can be done with it is `actions`. */
export function ResultView({
  readiness,
  ladder,
  answers,
  own,
  currentRole = null,
  other,
  actions,
  notice,
  onTarget,
}: {
  readiness: Readiness;
  ladder: readonly Judgement[];
  answers: AnswerSheet;
  /** Whether the reader is the one who answered. */
  own: boolean;
  currentRole?: RoleId | null;
  /** The reader's own answers against the same target, where they compare. */
  other?: Readiness;
  actions: ReactNode;
  notice?: ReactNode;
  onTarget: (target: Target) => void;
}) {
  const { t } = useTranslation();
  const wording = useWording();
  const { target } = readiness;
  const role = wording.roles[target.role]?.title ?? target.role;
  const competencies = competencyRows(readiness, (id) => areaOf(bank, id), other);
  const areas = areaRows(readiness, other);
  const steps = planFrom(readiness);
  const known = readiness.competencies.some(({ level }) => level !== null);

  return (
    <div className={`page ${styles.result}`}>
      {notice && <div className={styles.notice}>{notice}</div>}
      <div className={styles.opening}>
        <div className={styles.letter}>
          <Verdict readiness={readiness} ladder={ladder} own={own} />
          <div className={styles.tools}>
            <div className={`row no-print ${styles.actions}`}>{actions}</div>
            <TargetPicker target={target} onChange={onTarget} />
          </div>
          <GateList readiness={readiness} />
        </div>
        <div className={styles.figure}>
          <Picture
            competencies={competencies}
            areas={areas}
            role={role}
            own={own}
            compared={other !== undefined}
          />
          <TopThree steps={steps} known={known} />
        </div>
      </div>
      <DotLines competencies={competencies} areas={areas} />
      <Plan steps={steps} />
      <Strengths readiness={readiness} role={role} />
      <LadderStrip
        ladder={ladder}
        target={target.role}
        currentRole={currentRole}
        onChoose={(chosen) => onTarget(targetFor(chosen, target))}
      />
      <AllCompetencies readiness={readiness} answers={answers} />
      <GapTable readiness={readiness} other={other} />
      <p className={styles.edition}>{t('result.edition', { edition: readiness.edition })}</p>
    </div>
  );
}
