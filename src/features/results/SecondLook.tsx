import { useId } from 'react';
import type { AnswerSheet } from '../../domain/answerSheet';
import { type Bank, requirementsFor } from '../../domain/bank';
import { findFlags } from '../../domain/flags';
import type { CompetencyId, RoleId } from '../../domain/ids';
import { contradictionsIn, type OwnView } from '../../domain/ownView';
import type { Readiness } from '../../domain/readiness';
import { useTranslation } from '../../i18n/useTranslation';
import { useWording } from '../../i18n/useWording';
import styles from './SecondLook.module.css';

/** What in the answers is worth a second look. A prompt in neutral words: it changes no score. */
export function SecondLook({
  bank,
  readiness,
  evidenced,
  askedRole,
  answers,
  ownView,
}: {
  bank: Bank;
  readiness: Readiness;
  /** The result from facts and situations alone. */
  evidenced: Readiness;
  askedRole: RoleId;
  answers: AnswerSheet;
  ownView: OwnView | null;
}) {
  const titleId = useId();
  const { t } = useTranslation();
  const wording = useWording();
  const names = (ids: readonly CompetencyId[]) =>
    ids.map((id) => wording.competencies[id]?.name).join(', ');
  const asked = requirementsFor(bank, { ...readiness.target, role: askedRole });
  const flags = findFlags(bank, asked, answers);
  const contradicted = ownView && contradictionsIn(ownView, readiness.competencies);
  const sides = (['strongest', 'weakest'] as const).filter(
    (side) => contradicted && contradicted[side].length > 0,
  );
  if (flags.length === 0 && sides.length === 0) return null;

  return (
    <section className={styles.look} aria-labelledby={titleId}>
      <div>
        <h2 id={titleId}>{t('result.look.title')}</h2>
        <p>{t('result.look.lead')}</p>
      </div>
      <ul>
        {flags.map(({ kind, competencies }) => (
          <li key={kind}>
            {t(`result.look.flags.${kind}`)}
            {competencies.length > 0 && (
              <> {t('result.look.where', { competencies: names(competencies) })}</>
            )}
          </li>
        ))}
        {sides.map((side) => (
          <li key={side}>
            {t(`result.look.ownView.${side}`, { competencies: names(contradicted?.[side] ?? []) })}
          </li>
        ))}
        {flags.length > 0 && evidenced.verdict !== 'not-enough-evidence' && (
          <li>
            {t('result.look.evidenced', { verdict: t(`verdict.names.${evidenced.verdict}`) })}
          </li>
        )}
      </ul>
    </section>
  );
}
