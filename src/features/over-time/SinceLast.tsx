import type { Change, ChangeKind } from '../../domain/change';
import { useDates } from '../../i18n/useDates';
import { useNumbers } from '../../i18n/useNumbers';
import { useTranslation } from '../../i18n/useTranslation';
import { useWording } from '../../i18n/useWording';
import { ActionsBetween } from './ActionsBetween';
import styles from './OverTimePage.module.css';
import type { Point } from './ownSeries';
import since from './SinceLast.module.css';

const WORTH_A_LIST = ['risen', 'fallen', 'new', 'gone'] as const satisfies readonly ChangeKind[];

/** What changed since last time beyond the uncertainty, what did not, and what was done in between. */
export function SinceLast({
  points,
  comparable,
  changes,
}: {
  points: readonly Point[];
  /** Those of the newest one's edition. */
  comparable: readonly Point[];
  /** Between the last two of them; null where there are no two. */
  changes: readonly Change[] | null;
}) {
  const { t } = useTranslation();
  const { day } = useDates();
  const [before, last] = comparable.slice(-2);

  if (!changes || !before || !last) {
    const [earlier, newest] = points.slice(-2);
    return (
      <section className={styles.part} aria-labelledby="since-title">
        <h2 id="since-title">{t('overTime.since.none')}</h2>
        <p>
          {t('overTime.since.editions', {
            earlier: earlier?.bank.edition,
            newest: newest?.bank.edition,
          })}
        </p>
      </section>
    );
  }

  const count = (kind: ChangeKind) => changes.filter((change) => change.kind === kind).length;
  const date = day(before.source.at);
  return (
    <section className={styles.part} aria-labelledby="since-title">
      <h2 id="since-title">{t('overTime.since.title', { date })}</h2>
      <p className={styles.lead}>
        {t('overTime.since.sure', { count: count('risen') + count('fallen') })}
      </p>
      <p>
        {t('overTime.since.chance', { count: count('unclear') })} {t('overTime.since.twoErrors')}
      </p>
      <div className={since.lists}>
        {WORTH_A_LIST.filter((kind) => count(kind) > 0).map((kind) => (
          <div key={kind} className={since.list}>
            <h3>{t(`overTime.since.${kind}`)}</h3>
            <ul role="list">
              {changes
                .filter((change) => change.kind === kind)
                .map((change) => (
                  <ChangeLine key={change.competency} change={change} />
                ))}
            </ul>
          </div>
        ))}
        <ActionsBetween from={before.source.at} to={last.source.at} />
      </div>
    </section>
  );
}

function ChangeLine({ change: { competency, earlier, later } }: { change: Change }) {
  const { t } = useTranslation();
  const wording = useWording();
  const { tenths } = useNumbers();
  const name = wording.competencies[competency]?.name ?? competency;
  return (
    <li className={since.line}>
      <span>{name}</span>
      <span className="numbers">
        {earlier !== null && later !== null
          ? t('overTime.since.fromTo', { earlier: tenths(earlier), later: tenths(later) })
          : later !== null
            ? t('overTime.since.now', { level: tenths(later) })
            : t('overTime.since.was', { level: tenths(earlier ?? 0) })}
      </span>
    </li>
  );
}
