import { useId } from 'react';
import { type AnswerSheet, answerTo } from '../../../domain/answerSheet';
import type { Bank } from '../../../domain/bank';
import { useTranslation } from '../../../i18n/useTranslation';
import { useOwnWording, useWording } from '../../../i18n/useWording';
import type { SharedExamples } from '../../../link/v2/types';
import styles from './ExampleList.module.css';

/** The examples that came with a result, each beside the answer for which it speaks. */
export default function ExampleList({
  bank,
  answers,
  examples,
}: {
  bank: Bank;
  answers: AnswerSheet;
  examples: SharedExamples;
}) {
  const { t } = useTranslation();
  const titleId = useId();
  const wording = useWording();
  const own = useOwnWording();
  const items = bank.items.filter(({ id }) => Object.hasOwn(examples, id));
  return (
    <section className={styles.examples} aria-labelledby={titleId}>
      <div className={styles.head}>
        <h2 id={titleId}>{t('shareMore.examplesTitle')}</h2>
        <p>{t('shareMore.examplesLead')}</p>
      </div>
      <ol role="list">
        {items.map((item) => {
          const example = examples[item.id];
          const option = item.options.find(({ id }) => id === answerTo(answers, item.id));
          const texts = own.items[item.id];
          return (
            <li key={item.id} className={styles.example}>
              <div>
                <p className={styles.soft}>{wording.competencies[item.competency]?.name}</p>
                <h3>{texts?.stem}</h3>
                {option && <q>{texts?.options[option.id]?.text}</q>}
              </div>
              <div className={styles.words}>
                {example?.when && (
                  <p className={styles.soft}>
                    <bdi>{example.when}</bdi>
                  </p>
                )}
                {example?.what && <p dir="auto">{example.what}</p>}
                {example?.effect && <p dir="auto">{example.effect}</p>}
                {example?.witness && (
                  <p className={styles.soft}>
                    {t('review.example.confirm', { witness: `\u2068${example.witness}\u2069` })}
                  </p>
                )}
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
