import { useState } from 'react';
import { useTranslation } from '../../i18n/useTranslation';
import type { KnownEdition } from '../../link/sharedAssessment';
import type { WholeConversation } from '../../storage/savedOneOnOne';
import { Button } from '../../ui/Button';
import { Checkbox } from '../../ui/Checkbox';
import { addressOf, LinkOut } from '../../ui/LinkOut';
import styles from './JointOut.module.css';
import { jointFrom, jointLink } from './jointFrom';
import type { Pair } from './pair';
import type { PlanFacts } from './planFacts';

/** The joint link: what it holds stands above it, and it is made when it is asked for. */
export function JointOut({
  pair,
  edition,
  conversation,
  facts,
}: {
  pair: Pair;
  edition: KnownEdition;
  conversation: WholeConversation;
  facts: PlanFacts;
}) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(false);
  const [names, setNames] = useState(false);
  const [actions, setActions] = useState(false);
  const joint = jointFrom(pair, conversation, facts, { names, actions });
  const link = shown ? jointLink(joint, edition) : null;
  return (
    <section className={styles.joint} aria-labelledby="joint-title">
      <h3 id="joint-title">{t('agreedPlan.joint.title')}</h3>
      <p>{t('agreedPlan.joint.lead')}</p>
      <ul className={styles.holds}>
        <li>{t('agreedPlan.joint.holds.answers')}</li>
        <li>{t('agreedPlan.joint.holds.levels', { count: Object.keys(joint.agreed).length })}</li>
        <li>{t('agreedPlan.joint.holds.never')}</li>
      </ul>
      <div>
        <Checkbox
          label={t('agreedPlan.joint.names')}
          hint={
            pair.self.label || pair.rater.label ? (
              <bdi>{[pair.self.label, pair.rater.label].filter(Boolean).join(', ')}</bdi>
            ) : (
              t('agreedPlan.joint.noNames')
            )
          }
          disabled={!pair.self.label && !pair.rater.label}
          checked={names}
          onChange={({ target }) => setNames(target.checked)}
        />
        <Checkbox
          label={t('agreedPlan.joint.actions')}
          hint={t('agreedPlan.joint.actionsHint')}
          checked={actions}
          onChange={({ target }) => setActions(target.checked)}
        />
      </div>
      <p>{t('share.warning')}</p>
      {!shown && (
        <div className="row">
          <Button onClick={() => setShown(true)}>{t('agreedPlan.joint.make')}</Button>
        </div>
      )}
      {shown &&
        (link ? (
          <LinkOut link={addressOf(link)} file={`${pair.target.role}-joint`} />
        ) : (
          <p role="alert">{t('agreedPlan.joint.refused')}</p>
        ))}
    </section>
  );
}
