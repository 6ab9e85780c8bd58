import { memo, useState } from 'react';
import { Link } from 'wouter';
import { bank } from '../../content/bank';
import { itemsOfAssessment } from '../../domain/assessment';
import { knowsTarget } from '../../domain/bank';
import { ADAPTIVE_FORM } from '../../domain/form';
import { useDates } from '../../i18n/useDates';
import { useTranslation } from '../../i18n/useTranslation';
import { useWording } from '../../i18n/useWording';
import type { LibraryEntry, SavedAssessment } from '../../storage/savedAssessment';
import { LadderProgress } from '../../ui/LadderProgress';
import styles from './AssessmentLine.module.css';
import { LineActs, moreIdOf } from './LineActs';
import { LineName } from './LineName';
import { addressOf, linkIdOf, rungsFor } from './libraryLines';
import type { LineDeeds } from './useLineDeeds';

/** One assessment: its target opens it, the next step stands beside it, the rest is one tap away. */
export const AssessmentLine = memo(function AssessmentLine({
  entry: { assessment, answered },
  deeds,
}: {
  entry: LibraryEntry;
  deeds: LineDeeds;
}) {
  const { t } = useTranslation();
  const wording = useWording();
  const { day } = useDates();
  const [renaming, setRenaming] = useState(false);
  const { id, target, label, form, edition, finishedAt, createdAt, updatedAt } = assessment;
  const { origin, frozenAt } = assessment;
  const mine = origin === 'mine';
  const readable = edition === bank.edition && knowsTarget(bank, target);
  const asked = readable && mine && !finishedAt ? askedBy(assessment) : null;
  const role = wording.roles[target.role]?.title ?? t('library.unknownRole');
  const stage = target.stage === null ? undefined : wording.stages[target.stage]?.name;
  const [started, changed] = [day(createdAt), day(updatedAt)];
  const names = { role: stage ? `${role}, ${stage}` : role, date: started };

  // Answers given for an earlier target may be more than this one asks.
  const progress =
    origin !== 'link' && finishedAt
      ? t('library.finished', { count: answered, date: day(finishedAt) })
      : asked === null || answered > asked
        ? t('library.progress', { count: answered })
        : t('library.done', { done: answered, count: asked });

  const ways = [
    ...(mine && readable ? [{ name: 'answers', href: `/a/${id}/review` } as const] : []),
    ...(mine && finishedAt ? [{ name: 'again', href: `/a/${id}/again` } as const] : []),
  ];
  // A frozen one that is not finished cannot be: a 1:1 stands on a whole assessment.
  const goesOn = readable && !finishedAt && !frozenAt && origin !== 'link';

  function stopRenaming() {
    setRenaming(false);
    document.getElementById(moreIdOf(id))?.focus();
  }

  return (
    <li className={styles.line}>
      <div className={styles.what}>
        <h3>
          <Link
            href={addressOf(assessment)}
            id={linkIdOf(id)}
            className={styles.title}
            aria-label={t(origin === 'rating' ? 'library.ratingOf' : 'library.resultOf', names)}
          >
            {role}
          </Link>
        </h3>
        {renaming ? (
          <LineName
            label={label}
            onCancel={stopRenaming}
            onSave={(name) => {
              deeds.rename(id, name);
              stopRenaming();
            }}
          />
        ) : (
          (stage || label) && (
            <p className={styles.about}>
              {stage && <span>{stage}</span>}
              {label && (
                <bdi>
                  {origin === 'rating'
                    ? t('library.about', { label: `\u2068${label}\u2069` })
                    : label}
                </bdi>
              )}
            </p>
          )
        )}
      </div>

      <div className={styles.how}>
        {asked !== null && <LadderProgress rungs={rungsFor(Math.min(answered, asked), asked)} />}
        <p className={`numbers ${styles.facts}`}>
          <span>{progress}</span>
          <span>{when()}</span>
          {!readable && (
            <span className={styles.other}>
              {edition === bank.edition
                ? t('library.unknownQuestions')
                : t('library.otherEdition', { edition })}
            </span>
          )}
          {mine && frozenAt && (
            <span className={styles.frozen}>{t('library.frozen', { date: day(frozenAt) })}</span>
          )}
        </p>
      </div>

      <div className={styles.acts}>
        {goesOn && (
          <Link
            href={mine ? `/a/${id}/quiz` : addressOf(assessment)}
            className={styles.continue}
            aria-label={t('library.continueOf', names)}
          >
            {t('library.continue')}
          </Link>
        )}
        <LineActs
          id={id}
          names={names}
          ways={ways}
          onRename={() => setRenaming(true)}
          onDuplicate={mine ? () => deeds.duplicate(assessment, names) : undefined}
          onDelete={() => deeds.remove(id)}
        />
      </div>
    </li>
  );

  function when(): string {
    if (origin === 'link') return t('library.keptOn', { date: started });
    if (finishedAt) return wording.forms[form]?.name ?? t('library.started', { date: started });
    return changed === started
      ? t('library.started', { date: started })
      : t('library.changedOn', { date: changed });
  }
});

/** How many items a form asks; null where that depends on the answers. */
function askedBy(assessment: SavedAssessment): number | null {
  return assessment.form === ADAPTIVE_FORM ? null : itemsOfAssessment(bank, assessment).length;
}
