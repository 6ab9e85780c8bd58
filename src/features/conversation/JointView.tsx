import { useMemo } from 'react';
import { useTranslation } from '../../i18n/useTranslation';
import type { JointPicture } from '../../link/oneOnOne/joint';
import type { KnownEdition } from '../../link/sharedAssessment';
import { Button } from '../../ui/Button';
import styles from './JointView.module.css';
import { PlanActions } from './PlanActions';
import { layTogether, pairFromJoint } from './pair';
import { TalkFigures } from './TalkFigures';
import { usePeople } from './usePeople';
import { usePlanWords } from './usePlanWords';

/** Both ratings and what was agreed, from a link: to read, with nothing kept. */
export function JointView({ joint, edition }: { joint: JointPicture; edition: KnownEdition }) {
  const { t } = useTranslation();
  const pair = useMemo(() => pairFromJoint(joint, edition.bank), [joint, edition]);
  const together = useMemo(() => layTogether(pair), [pair]);
  const people = usePeople(pair);
  const words = usePlanWords({
    target: pair.target,
    names: { self: pair.self.label, rater: pair.rater.label },
  });
  const topics = (joint.actions ?? []).map(({ competency, what, owner, due }) => ({
    competency,
    required: together.self.requirements[competency]?.level ?? (0 as const),
    self: null,
    rater: null,
    standing: null,
    ours: Object.hasOwn(joint.agreed, competency) ? (joint.agreed[competency] ?? null) : null,
    notes: '',
    action: { what, owner, due, doneAt: null },
    next: 1 as const,
  }));
  const levels = Object.entries(joint.agreed);
  return (
    <div className={`page ${styles.joint}`}>
      <TalkFigures
        pair={pair}
        together={together}
        picture={joint.agreed}
        confirmed={joint.confirmed}
      >
        <p className={styles.soft}>{t('joint.readOnly')}</p>
        <div className="row no-print">
          <Button onClick={() => window.print()}>{t('result.print')}</Button>
        </div>
      </TalkFigures>
      <section className={styles.levels} aria-labelledby="levels-title">
        <h2 id="levels-title">{t(joint.confirmed ? 'talk.ours.agreed' : 'talk.ours.open')}</h2>
        {levels.length === 0 ? (
          <p>{t('joint.noLevels')}</p>
        ) : (
          <ul role="list">
            {levels.map(([competency, level]) => (
              <li key={competency}>
                {words.competency(competency)} <strong>{words.ours(level)}</strong>
              </li>
            ))}
          </ul>
        )}
      </section>
      {topics.length > 0 && <PlanActions facts={{ topics }} words={words} people={people} />}
      <p className={styles.soft}>{t('agreedPlan.caveat')}</p>
    </div>
  );
}
