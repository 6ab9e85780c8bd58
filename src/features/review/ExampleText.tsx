import { useTranslation } from '../../i18n/useTranslation';
import type { Example } from '../../storage/savedAssessment';
import said from '../../ui/SaidLine.module.css';

/** An example as it was written, beside the answer that it speaks for. */
export function ExampleText({ example: { what, when, effect, witness } }: { example: Example }) {
  const { t } = useTranslation();
  return (
    <div className={said.quote}>
      {when && (
        <p className={said.soft}>
          <bdi>{when}</bdi>
        </p>
      )}
      {what && <p dir="auto">{what}</p>}
      {effect && <p dir="auto">{effect}</p>}
      {witness && (
        <p className={said.soft}>
          {/* Isolated, so that a name in another direction stays in its place. */}
          {t('review.example.confirm', { witness: `\u2068${witness}\u2069` })}
        </p>
      )}
    </div>
  );
}
