import { useMemo, useState } from 'react';
import { knowsTarget, requirementsFor } from '../../domain/bank';
import { changesBetween } from '../../domain/change';
import type { Target } from '../../domain/roleProfile';
import { useDates } from '../../i18n/useDates';
import { useTranslation } from '../../i18n/useTranslation';
import { useWording } from '../../i18n/useWording';
import { ButtonLink } from '../../ui/Button';
import { addressOf } from './candidates';
import styles from './OverTimePage.module.css';
import { comparableOf, type Point } from './ownSeries';
import { SinceLast } from './SinceLast';
import { TargetChoice } from './TargetChoice';
import { TimeLines } from './TimeLines';
import { ValuesTable } from './ValuesTable';

/** Two or more assessments of one's own, against one target. */
export function Series({ points }: { points: readonly Point[] }) {
  const { t } = useTranslation();
  const wording = useWording();
  const { day } = useDates();
  const [chosen, setChosen] = useState<Target | null>(null);

  const [oldest, newest] = [points[0], points.at(-1)];
  const comparable = useMemo(() => comparableOf(points), [points]);
  const [before, last] = comparable.slice(-2);
  const changes = useMemo(
    () =>
      before && last
        ? changesBetween(before.readiness.competencies, last.readiness.competencies)
        : null,
    [before, last],
  );
  if (!oldest || !newest) return null;

  const { bank } = newest;
  const target = chosen && knowsTarget(bank, chosen) ? chosen : newest.facts.target;
  const requirements = requirementsFor(bank, target);
  const role = wording.roles[target.role]?.title ?? '';

  return (
    <>
      <div className={styles.part}>
        <p className={styles.lead}>
          {t('overTime.lead', {
            count: points.length,
            first: day(oldest.source.at),
            last: day(newest.source.at),
            role,
          })}
        </p>
        <div className={styles.tools}>
          <TargetChoice bank={bank} target={target} onChange={setChosen} />
          {before && last && (
            <ButtonLink
              className="no-print"
              href={addressOf([before, last].map(({ source }) => source.header.id))}
            >
              {t('overTime.sideBySide')}
            </ButtonLink>
          )}
        </div>
      </div>
      <SinceLast points={points} comparable={comparable} changes={changes} />
      <TimeLines points={points} requirements={requirements} role={role} changes={changes ?? []} />
      <ValuesTable
        points={points}
        requirements={requirements}
        since={before && last ? before.source.at : null}
        changes={changes ?? []}
      />
    </>
  );
}
