import { catalogue } from '../../content/bank';
import type { Item } from '../../domain/item';
import { MUST_HAVES, type Section } from '../../domain/section';
import { useTranslation } from '../../i18n/useTranslation';
import { useOwnWording, useWording } from '../../i18n/useWording';
import { PageTitle } from '../../ui/PageTitle';
import styles from './Question.module.css';

/** Where one is, what is asked, and how to read it. */
export function QuestionHead({
  item,
  section,
  position,
  count,
  stemId,
  instructionId,
}: {
  item: Item;
  section: Section | undefined;
  /** From 1. */
  position: number;
  /** Questions in all; null where nobody knows yet. */
  count: number | null;
  stemId: string;
  instructionId: string;
}) {
  const { t } = useTranslation();
  const wording = useWording();
  const own = useOwnWording();
  const place =
    count === null
      ? t('quiz.positionAlone', { position })
      : t('quiz.position', { position, count });
  const sectionName =
    section?.id === MUST_HAVES ? t('quiz.mustHaves') : wording.areas[section?.id ?? '']?.name;
  return (
    <>
      <p className={`kicker ${styles.kicker}`}>
        <span>
          {sectionName} <span aria-hidden="true">·</span>{' '}
          {wording.competencies[item.competency]?.name}
        </span>
        <span className="numbers">{place}</span>
      </p>
      <div className={item.type === 'situational' ? styles.longStem : styles.stem} id={stemId}>
        <PageTitle announce={item.id} tab={place}>
          <span className="visually-hidden">{place}: </span>
          {own.items[item.id]?.stem}
        </PageTitle>
      </div>
      <p className={styles.instruction} id={instructionId}>
        {item.type === 'anchor'
          ? t('quiz.instruction.anchor', { count: catalogue.months[item.id] ?? 12 })
          : t(`quiz.instruction.${item.type}`)}
      </p>
    </>
  );
}
