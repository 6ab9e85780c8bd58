import type { Bank } from '../../domain/bank';
import { useTranslation } from '../../i18n/useTranslation';
import { useWording } from '../../i18n/useWording';
import type { SharedExamples } from '../../link/v2/types';
import styles from './ShareDialog.module.css';

/** The sender's own examples, word for word, before they go anywhere. */
export function ExamplesToShare({ bank, examples }: { bank: Bank; examples: SharedExamples }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <section className={styles.examples} aria-label={t('share.examplesTitle')}>
      <p>{t('share.examplesTitle')}</p>
      <ul role="list">
        {bank.items.map((item) => {
          const example = Object.hasOwn(examples, item.id) ? examples[item.id] : undefined;
          if (!example) return null;
          const words = [example.when, example.what, example.effect].filter(Boolean);
          return (
            <li key={item.id}>
              <strong>{wording.competencies[item.competency]?.name}</strong>
              {words.map((text) => (
                <p key={text} dir="auto">
                  {text}
                </p>
              ))}
              {example.witness && (
                <p>{t('review.example.confirm', { witness: `\u2068${example.witness}\u2069` })}</p>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
