import { Link } from 'wouter';
import type { Example } from '../../storage/savedAssessment';
import type { CaseGate } from './caseFacts';
import styles from './GateCase.module.css';
import type { CaseWords } from './useCaseWords';

/** One must-have: what is asked, where it stands, what speaks for it, what is still to be done. */
export function GateCase({
  id,
  gate,
  words,
}: {
  /** The assessment's id: where an example is added. */
  id: string;
  gate: CaseGate;
  words: CaseWords;
}) {
  const { t } = words;
  const advice = words.advice(gate);
  const isolated = (voice: CaseGate['voices'][number]) =>
    voice.label ? `\u2068${voice.label}\u2069` : words.nameOf(voice);
  const actions = gate.voices.flatMap((voice) =>
    voice.action ? [{ action: voice.action, voice }] : [],
  );
  return (
    <section className={styles.gate} aria-labelledby={`case-${gate.competency}`}>
      <header className={styles.head}>
        <h2 id={`case-${gate.competency}`}>{words.competency(gate.competency)}</h2>
        <p className={styles.definition}>{words.definition(gate.competency)}</p>
        <ul role="list" className="numbers">
          <li>{words.asked(gate)}</li>
          <li>{words.measured(gate)}</li>
          {gate.voices.map((voice) => {
            const agreed = words.agreed(voice, isolated(voice));
            return agreed && <li key={voice.conversation}>{agreed}</li>;
          })}
          <li className={styles.standing}>{words.standing(gate)}</li>
        </ul>
      </header>
      <div className={styles.parts}>
        <div className={styles.part}>
          <h3>{t('promotionCase.examples')}</h3>
          {gate.examples.length === 0 && (
            <p className={styles.empty}>
              {t('promotionCase.noExample')}{' '}
              <Link
                href={`/a/${id}/review`}
                className="no-print"
                aria-label={t('promotionCase.addFor', { name: words.competency(gate.competency) })}
              >
                {t('promotionCase.add')}
              </Link>
            </p>
          )}
          {gate.examples.map(({ item, example }) => (
            <ExampleCase key={item} example={example} stem={words.stem(item)} words={words} />
          ))}
        </div>
        {(advice || actions.length > 0) && (
          <div className={styles.part}>
            <h3>{t('promotionCase.plan')}</h3>
            {actions.length > 0 && (
              <ul className={styles.actions}>
                {actions.map(({ action, voice }) => (
                  <li key={voice.conversation}>
                    <strong dir="auto">{action.what}</strong>
                    <small>
                      {action.owner === 'self' ? t('promotionCase.me') : isolated(voice)}
                      {action.due && (
                        <> · {t('agreedPlan.actions.due', { day: words.day(action.due) })}</>
                      )}
                      {action.doneAt && <> · {t('agreedPlan.actions.isDone')}</>}
                    </small>
                  </li>
                ))}
              </ul>
            )}
            {advice && gate.next !== null && (
              <>
                <p className={styles.next}>{words.next(gate.next)}</p>
                <dl className={styles.advice}>
                  <dt>{t('result.plan.practice')}</dt>
                  <dd>{advice.practice}</dd>
                  <dt>{t('result.plan.assignment')}</dt>
                  <dd>{advice.assignment}</dd>
                  <dt>{t('result.plan.evidence')}</dt>
                  <dd>{advice.evidence}</dd>
                </dl>
              </>
            )}
          </div>
        )}
      </div>
    </section>
  );
}

/** An example as it was written. */
function ExampleCase({
  example: { what, when, effect, witness },
  stem,
  words: { t },
}: {
  example: Example;
  stem: string;
  words: CaseWords;
}) {
  const parts = [
    { name: t('promotionCase.when'), value: when },
    { name: t('promotionCase.effect'), value: effect },
    { name: t('promotionCase.witness'), value: witness },
  ].filter(({ value }) => value.trim() !== '');
  return (
    <article className={styles.example}>
      <p className={styles.stem}>{stem}</p>
      {what.trim() && (
        <p className={styles.what} dir="auto">
          {what}
        </p>
      )}
      <dl className={styles.facts}>
        {parts.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ))}
      </dl>
    </article>
  );
}
