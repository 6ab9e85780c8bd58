import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { bank } from '../../content/bank';
import { itemsOfAssessment } from '../../domain/assessment';
import { knowsTarget } from '../../domain/bank';
import { ADAPTIVE_FORM } from '../../domain/form';
import { useDates } from '../../i18n/useDates';
import { useWording } from '../../i18n/useWording';
import type { LibraryEntry, SavedAssessment } from '../../storage/savedAssessment';
import { LadderProgress } from '../../ui/LadderProgress';
import styles from './AssessmentLine.module.css';
import { rungsFor } from './libraryLines';

/** One assessment: its target opens the result, and what else can be done stands beside it. */
export function AssessmentLine({
  entry: { assessment, answered },
  onDelete,
}: {
  entry: LibraryEntry;
  onDelete: () => void;
}) {
  const { t } = useTranslation();
  const wording = useWording();
  const { day } = useDates();
  const { id, target, label, edition, finishedAt, createdAt, updatedAt } = assessment;
  const mine = assessment.origin === 'mine';
  const readable = edition === bank.edition && knowsTarget(bank, target);
  const asked = readable ? askedBy(assessment) : null;
  const role = wording.roles[target.role]?.title ?? t('library.unknownRole');
  const stage = target.stage === null ? undefined : wording.stages[target.stage]?.name;
  const [started, changed] = [day(createdAt), day(updatedAt)];
  const names = { role: stage ? `${role}, ${stage}` : role, date: started };

  // Answers given for an earlier target may be more than this one asks.
  const progress =
    mine && finishedAt
      ? t('library.finished', { count: answered })
      : asked === null || answered > asked || !mine
        ? t('library.progress', { count: answered })
        : t('library.done', { done: answered, count: asked });

  return (
    <li className={styles.line}>
      <div className={styles.what}>
        <h3>
          <Link
            href={`/a/${id}`}
            id={linkIdOf(id)}
            className={styles.title}
            aria-label={t('library.resultOf', names)}
          >
            {role}
          </Link>
        </h3>
        {(stage || label) && (
          <p className={styles.about}>
            {stage && <span>{stage}</span>}
            {label && (
              <bdi>{mine ? label : t('library.from', { label: `\u2068${label}\u2069` })}</bdi>
            )}
          </p>
        )}
      </div>

      <div className={styles.how}>
        {asked !== null && mine && (
          <LadderProgress rungs={rungsFor(finishedAt ? asked : Math.min(answered, asked), asked)} />
        )}
        <p className={`numbers ${styles.facts}`}>
          <span>{progress}</span>
          <span>{t(mine ? 'library.started' : 'library.keptOn', { date: started })}</span>
          {mine && changed !== started && <span>{t('library.changedOn', { date: changed })}</span>}
          {!readable && (
            <span className={styles.other}>
              {edition === bank.edition
                ? t('library.unknownQuestions')
                : t('library.otherEdition', { edition })}
            </span>
          )}
        </p>
      </div>

      <p className={styles.acts}>
        {mine &&
          asked !== null &&
          (finishedAt ? (
            <Link
              href={`/a/${id}/review`}
              className={styles.act}
              aria-label={t('library.answersOf', names)}
            >
              {t('library.answers')}
            </Link>
          ) : (
            <Link
              href={`/a/${id}/quiz`}
              className={`${styles.act} ${styles.continue}`}
              aria-label={t('library.continueOf', names)}
            >
              {t('library.continue')}
            </Link>
          ))}
        <button
          type="button"
          className={styles.act}
          aria-label={t('library.deleteFor', names)}
          onClick={onDelete}
        >
          {t('library.delete')}
        </button>
      </p>
    </li>
  );
}

/** Where focus returns to when a deleted assessment comes back. */
export function linkIdOf(id: string): string {
  return `assessment-${id}`;
}

/** How many items a form asks; null where that depends on the answers. */
function askedBy(assessment: SavedAssessment): number | null {
  return assessment.form === ADAPTIVE_FORM ? null : itemsOfAssessment(bank, assessment).length;
}
