import { useMemo } from 'react';
import { useTranslation } from '../../i18n/useTranslation';
import type { KnownEdition } from '../../link/sharedAssessment';
import { ButtonLink } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { PageTitle } from '../../ui/PageTitle';
import { Evidence } from './Evidence';
import { JointOut } from './JointOut';
import { PlanActions } from './PlanActions';
import { PlanOut } from './PlanOut';
import { PlanTopics } from './PlanTopics';
import styles from './PlanView.module.css';
import { layTogether } from './pair';
import { planFactsOf } from './planFacts';
import { usePeople } from './usePeople';
import { usePlanWords } from './usePlanWords';
import type { OpenConversation } from './WithBothSides';

/** What the conversation ends in, and every way to take it along. */
export function PlanView({
  id,
  pair,
  edition,
  conversation,
  saving,
  onTopic,
  onConversation,
}: OpenConversation & { edition: KnownEdition }) {
  const { t } = useTranslation();
  const people = usePeople(pair);
  const together = useMemo(() => layTogether(pair), [pair]);
  const facts = planFactsOf(pair, together, conversation);
  const words = usePlanWords(facts);
  return (
    <div className={`page ${styles.plan}`}>
      <header className={styles.head}>
        <p className="kicker">{words.role}</p>
        <PageTitle tab={t('agreedPlan.tab')}>
          {t(facts.confirmed ? 'agreedPlan.titleAgreed' : 'agreedPlan.title')}
        </PageTitle>
        <p className={styles.lead}>{t('agreedPlan.between', people)}</p>
        <p>{t('agreedPlan.caveat')}</p>
        {!facts.confirmed && <Notice>{t('agreedPlan.notConfirmed')}</Notice>}
        {saving === 'failed' && <Notice urgent>{t('talk.failed')}</Notice>}
        <p className="row no-print">
          <ButtonLink href={`/talk/${id}`}>{t('agreedPlan.back')}</ButtonLink>
          <span className={styles.saving}>{t(`quiz.saving.${saving}`)}</span>
        </p>
      </header>
      <PlanActions facts={facts} words={words} people={people} onTopic={onTopic} />
      <Evidence conversation={conversation} facts={facts} words={words} onChange={onConversation} />
      <PlanTopics facts={facts} words={words} people={people} />
      <section className={`no-print ${styles.out}`} aria-labelledby="out-title">
        <h2 id="out-title">{t('agreedPlan.out.title')}</h2>
        <p>{t('agreedPlan.out.lead')}</p>
        <div className={styles.ways}>
          <PlanOut id={id} facts={facts} words={words} />
          <JointOut pair={pair} edition={edition} conversation={conversation} facts={facts} />
        </div>
      </section>
    </div>
  );
}
