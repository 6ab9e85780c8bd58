import { useDates } from '../../i18n/useDates';
import { useTranslation } from '../../i18n/useTranslation';
import { useWording } from '../../i18n/useWording';
import type { SharedResult } from '../../link/decodeResult';
import styles from './ShareDialog.module.css';

/** Everything that is in a link, in words, and what never is. */
export function WhatIsHeld({ result }: { result: SharedResult }) {
  const { t } = useTranslation();
  const wording = useWording();
  const { month: monthName } = useDates();
  const answered = result.disclosure === 'answers' || result.disclosure === 'examples';
  const { label, month, request } = answered ? result.shared : result;
  const { target, edition } = answered ? result.shared.assessment : result;
  const circumstances = [
    wording.roles[target.role]?.title,
    ...(target.stage ? [wording.stages[target.stage]?.name] : []),
    ...target.contexts.map((id) => wording.contexts[id]?.name),
  ];

  return (
    <section className={styles.held}>
      <h3>{t('share.holds')}</h3>
      <ul>
        <li>{t(...contentOf(result))}</li>
        {result.disclosure === 'examples' && (
          <li>{t('share.heldExamples', { count: Object.keys(result.examples).length })}</li>
        )}
        <li>{t('share.target', { role: circumstances.join(', ') })}</li>
        <li>{t('share.edition', { edition })}</li>
        {label && <li>{t('share.heldLabel', { label: `\u2068${label}\u2069` })}</li>}
        {month && <li>{t('share.heldMonth', { month: monthName(month) })}</li>}
        {request && <li>{t('share.heldRequest', { request: t(`share.requests.${request}`) })}</li>}
      </ul>
      <p className={styles.small}>{t(answered ? 'share.never' : 'share.neverAnswers')}</p>
    </section>
  );
}

function contentOf(result: SharedResult) {
  switch (result.disclosure) {
    case 'levels':
      return ['share.levels', { count: result.competencies.length }] as const;
    case 'areas':
      return ['share.areas', { count: result.areas.length }] as const;
    default:
      return [
        'share.answers',
        { count: Object.keys(result.shared.assessment.answers).length },
      ] as const;
  }
}
