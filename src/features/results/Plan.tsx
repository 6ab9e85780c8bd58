import { useId, useRef } from 'react';
import { bank } from '../../content/bank';
import type { OwnWording } from '../../content/wording';
import { itemsOf } from '../../domain/bank';
import { FULL_FORM } from '../../domain/form';
import type { PlanStep } from '../../domain/plan';
import { useAdviceAndItems } from '../../i18n/useAdvice';
import { useTranslation } from '../../i18n/useTranslation';
import { useWording } from '../../i18n/useWording';
import { Button } from '../../ui/Button';
import { Contained } from '../../ui/Contained';
import { Notice } from '../../ui/Notice';
import styles from './Plan.module.css';

/** What to do next. Where its texts could not be fetched, they can be asked for again. */
export function Plan({ steps, onAgain }: { steps: readonly PlanStep[]; onAgain: () => void }) {
  const titleId = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const { t } = useTranslation();
  if (steps.length === 0) return null;
  return (
    <section className={styles.plan} aria-labelledby={titleId}>
      <h2 id={titleId} ref={title} tabIndex={-1}>
        {t('result.plan.title')}
      </h2>
      <Contained
        instead={(showAgain) => (
          <Notice
            actions={
              <Button
                onClick={() => {
                  // Where it helps, the button goes; the focus is not to go with it.
                  title.current?.focus();
                  onAgain();
                  showAgain();
                }}
              >
                {t('error.again')}
              </Button>
            }
          >
            {t('result.plan.missing')}
          </Notice>
        )}
      >
        <Steps steps={steps} />
      </Contained>
    </section>
  );
}

/** For each thing to work on: where the answers are, the next level in behaviour, and what to do. */
function Steps({ steps }: { steps: readonly PlanStep[] }) {
  const { t } = useTranslation();
  const wording = useWording();
  const { competencies, items } = useAdviceAndItems();
  return steps.map((step) => {
    const texts = wording.competencies[step.competency];
    const advice = competencies[step.competency]?.steps[step.to - 1];
    return (
      <article key={step.competency} className={styles.step}>
        <header>
          <h3 id={`plan-${step.competency}`} tabIndex={-1}>
            {texts?.name}
          </h3>
          <p>{step.kind === 'assignment' ? t('result.plan.noOpportunity') : texts?.definition}</p>
        </header>
        <dl>
          {step.kind === 'gap' && (
            <div>
              <dt>
                {t('result.plan.now')}{' '}
                <small>
                  {t('result.plan.nowLevel', {
                    level: step.from,
                    name: wording.levels[step.from]?.name,
                  })}
                </small>
              </dt>
              <dd>
                <Behaviours items={items} competency={step.competency} level={step.from} />
              </dd>
            </div>
          )}
          <div>
            <dt>
              {t('result.plan.next')}{' '}
              <small>
                {t('result.plan.nowLevel', {
                  level: step.to,
                  name: wording.levels[step.to]?.name,
                })}
              </small>
            </dt>
            <dd>
              <Behaviours items={items} competency={step.competency} level={step.to} />
            </dd>
          </div>
          {step.kind === 'gap' && (
            <div className={styles.act}>
              <dt>{t('result.plan.practice')}</dt>
              <dd>{advice?.practice}</dd>
            </div>
          )}
          <div className={styles.act}>
            <dt>{t('result.plan.assignment')}</dt>
            <dd>{advice?.assignment}</dd>
          </div>
          <div className={styles.act}>
            <dt>{t('result.plan.evidence')}</dt>
            <dd>{advice?.evidence}</dd>
          </div>
          {(competencies[step.competency]?.interview ?? []).map(({ question, strong }) => (
            <div key={question}>
              <dt>{t('result.plan.interview')}</dt>
              <dd>
                <q className={styles.behaviour}>{question}</q>
                <p className={styles.strong}>
                  {t('result.plan.strong')} {strong}
                </p>
              </dd>
            </div>
          ))}
        </dl>
      </article>
    );
  });
}

/** What the anchors of a competency say about a level. */
function Behaviours({
  items,
  competency,
  level,
}: OwnWording & { competency: string; level: number }) {
  // Those of the full form: two sketches of a level say more than three.
  const anchors = itemsOf(bank, competency).filter(
    (item) => item.type === 'anchor' && item.forms.includes(FULL_FORM),
  );
  return anchors.map((item) => {
    const option = item.options.find((candidate) => candidate.level === level);
    const text = option && items[item.id]?.options[option.id]?.text;
    return text ? (
      <q key={item.id} className={styles.behaviour}>
        {text}
      </q>
    ) : null;
  });
}
