import { useState } from 'react';
import { useAdvice } from '../../i18n/useAdvice';
import { useTranslation } from '../../i18n/useTranslation';
import type { ConversationChange, WholeConversation } from '../../storage/savedOneOnOne';
import { Button } from '../../ui/Button';
import { TextArea } from '../../ui/TextArea';
import { TextField } from '../../ui/TextField';
import { useDraft } from '../../ui/useDraft';
import styles from './Evidence.module.css';
import { linesOf, type PlanFacts } from './planFacts';
import type { PlanWords } from './usePlanWords';

const LONGEST_EVIDENCE = 4000;

/** What to collect until the next date, and that date. */
export function Evidence({
  conversation,
  facts,
  words,
  onChange,
}: {
  conversation: WholeConversation;
  facts: PlanFacts;
  words: PlanWords;
  onChange: (change: ConversationChange) => void;
}) {
  const { t } = useTranslation();
  const { competencies } = useAdvice();
  const [added, setAdded] = useState(false);
  const saved = { evidence: conversation.evidence, nextDate: conversation.nextDate ?? '' };
  const { form, formProps, saveNow } = useDraft(saved, ({ evidence, nextDate }) => {
    if (evidence !== saved.evidence) onChange({ evidence });
    if (nextDate !== saved.nextDate) onChange({ nextDate: nextDate || null });
  });
  const { register, getValues, setValue, setFocus } = form;
  const suggestions = facts.topics.flatMap(({ competency, next }) => {
    const text = competencies[competency]?.steps[next - 1]?.evidence;
    return text && !facts.evidence.includes(text) ? [{ competency, text }] : [];
  });

  function add(text: string) {
    setValue('evidence', [...linesOf(getValues('evidence')), text].join('\n'));
    saveNow();
    setAdded(true);
    setFocus('evidence');
  }

  return (
    <form className={styles.form} autoComplete="off" {...formProps}>
      <section className={styles.part} aria-labelledby="evidence-title">
        <h2 id="evidence-title">{t('agreedPlan.evidence.title')}</h2>
        <div className="no-print">
          <TextArea
            label={t('agreedPlan.evidence.label')}
            hint={t('agreedPlan.evidence.hint')}
            rows={5}
            maxLength={LONGEST_EVIDENCE}
            {...register('evidence')}
          />
        </div>
        {/* A field on paper would cut what does not fit into it. */}
        <ul className={styles.paper}>
          {facts.evidence.map((line) => (
            <li key={line} dir="auto">
              {line}
            </li>
          ))}
        </ul>
        <p role="status" className="visually-hidden">
          {added && t('agreedPlan.evidence.added')}
        </p>
        {suggestions.length > 0 && (
          <details className={`no-print ${styles.suggestions}`}>
            <summary>{t('agreedPlan.evidence.suggestions')}</summary>
            <ul role="list">
              {suggestions.map(({ competency, text }) => (
                <li key={competency}>
                  <p>
                    <strong>{words.competency(competency)}</strong> {text}
                  </p>
                  <Button
                    aria-label={t('agreedPlan.evidence.addFor', {
                      name: words.competency(competency),
                    })}
                    onClick={() => add(text)}
                  >
                    {t('agreedPlan.evidence.add')}
                  </Button>
                </li>
              ))}
            </ul>
          </details>
        )}
      </section>
      <section className={styles.part} aria-labelledby="next-title">
        <h2 id="next-title">{t('agreedPlan.next.title')}</h2>
        <div className={`no-print ${styles.date}`}>
          <TextField
            label={t('agreedPlan.next.label')}
            hint={t('agreedPlan.next.hint')}
            type="date"
            {...register('nextDate')}
          />
        </div>
        <p className={styles.paper}>
          {facts.nextDate ? words.day(facts.nextDate) : t('agreedPlan.next.none')}
        </p>
      </section>
    </form>
  );
}
