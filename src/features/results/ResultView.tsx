import { type ReactNode, useMemo, useState } from 'react';
import { areaRows, competencyRows } from '../../charts/radarRows';
import { bank } from '../../content/bank';
import type { AnswerSheet } from '../../domain/answerSheet';
import { areaOf, targetIn } from '../../domain/bank';
import { claimedAndEvidenced } from '../../domain/evidence';
import type { RoleId } from '../../domain/ids';
import type { OwnView } from '../../domain/ownView';
import { planFrom } from '../../domain/plan';
import type { Judgement, Readiness } from '../../domain/readiness';
import type { Target } from '../../domain/roleProfile';
import { useAdviceAndItemsSoon } from '../../i18n/useAdvice';
import { useTranslation } from '../../i18n/useTranslation';
import { useWording } from '../../i18n/useWording';
import { Checkbox } from '../../ui/Checkbox';
import { Later } from '../../ui/Later';
import { AllCompetencies } from './AllCompetencies';
import { DotLines } from './DotLines';
import { GapTable } from './GapTable';
import { GateList } from './GateList';
import { LadderStrip } from './LadderStrip';
import { Picture } from './Picture';
import { Plan } from './Plan';
import styles from './ResultView.module.css';
import { SecondLook } from './SecondLook';
import { Strengths } from './Strengths';
import { TargetPicker } from './TargetPicker';
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
  askedRole,
  ownView = null,
  actions,
  notice,
  examples,
  onTarget,
}: {
  readiness: Readiness;
  /** The same answers against every role, which takes long to work out. */
  ladder: () => readonly Judgement[];
  answers: AnswerSheet;
  /** Whether the reader is the one who answered. */
  own: boolean;
  currentRole?: RoleId | null;
  /** The reader's own answers against the same target, where they compare. */
  other?: Readiness;
  /** The role whose questions were asked. */
  askedRole: RoleId;
  /** What the person named as strongest and weakest, if they did. */
  ownView?: OwnView | null;
  actions: ReactNode;
  notice?: ReactNode;
  /** The examples that came with a shared result, if any did. */
  examples?: ReactNode;
  onTarget: (target: Target) => void;
}) {
  const { t } = useTranslation();
  const wording = useWording();
  const fetchPlan = useAdviceAndItemsSoon();
  const { target } = readiness;
  const role = wording.roles[target.role]?.title ?? target.role;
  const [split, setSplit] = useState(false);
  const kinds = useMemo(
    () => claimedAndEvidenced(bank, readiness.target, answers, readiness.form),
    [readiness, answers],
  );
  const drawn = split && !other ? kinds.evidenced : readiness;
  const beside = split && !other ? kinds.claimed : other;
  const areaIn = (id: string) => areaOf(bank, id);
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
            competencies={competencyRows(drawn, areaIn, beside)}
            areas={areaRows(drawn, beside)}
            role={role}
            shapes={split && !other ? 'kinds' : other ? 'compared' : own ? 'own' : 'shared'}
          />
          <Later>
            {!other && known && (
              <div className="no-print">
                <Checkbox
                  label={t('result.split')}
                  hint={t('result.splitHint')}
                  checked={split}
                  onChange={(event) => setSplit(event.target.checked)}
                />
              </div>
            )}
            <TopThree steps={steps} known={known} />
          </Later>
        </div>
      </div>
      <Later>
        <SecondLook
          bank={bank}
          readiness={readiness}
          evidenced={kinds.evidenced}
          askedRole={askedRole}
          answers={answers}
          ownView={ownView}
        />
        <DotLines
          competencies={competencyRows(readiness, areaIn, other)}
          areas={areaRows(readiness, other)}
        />
        {examples}
        <Later>
          <Plan steps={steps} onAgain={fetchPlan} />
          <Strengths readiness={readiness} role={role} />
          <LadderStrip
            ladder={ladder}
            target={target.role}
            currentRole={currentRole}
            onChoose={(chosen) => onTarget(targetIn(bank, chosen, target))}
          />
          <Later>
            <AllCompetencies readiness={readiness} answers={answers} />
            <GapTable
              readiness={readiness}
              other={other}
              kinds={split && !other ? kinds : undefined}
            />
            <p className={styles.edition}>{t('result.edition', { edition: readiness.edition })}</p>
          </Later>
        </Later>
      </Later>
    </div>
  );
}
