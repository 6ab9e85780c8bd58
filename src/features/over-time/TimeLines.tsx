import { measuredFrom } from '../../charts/radarRows';
import { TimeLegend, TimeLine } from '../../charts/TimeLine';
import { placesInTime } from '../../charts/timeline';
import type { Change } from '../../domain/change';
import type { Requirements } from '../../domain/roleProfile';
import { useDates } from '../../i18n/useDates';
import { useNumbers } from '../../i18n/useNumbers';
import { useTranslation } from '../../i18n/useTranslation';
import { useWording } from '../../i18n/useWording';
import page from './OverTimePage.module.css';
import { type Point, scoreIn } from './ownSeries';
import styles from './TimeLines.module.css';

/** A small figure for each competency, area by area; all share one scale and one time. */
export function TimeLines({
  points,
  requirements,
  role,
  changes,
}: {
  points: readonly Point[];
  requirements: Requirements;
  /** The target's title. */
  role: string;
  /** Between the last two that compare. */
  changes: readonly Change[];
}) {
  const { t } = useTranslation();
  const wording = useWording();
  const { day } = useDates();
  const { tenths } = useNumbers();
  const [oldest, newest] = [points[0], points.at(-1)];
  if (!oldest || !newest) return null;
  const places = placesInTime(points.map(({ source }) => Date.parse(source.at)));
  const apart = points.some(({ bank }) => bank.edition !== newest.bank.edition);

  return (
    <section className={page.part} aria-labelledby="lines-title">
      <h2 id="lines-title">{t('overTime.figure.title')}</h2>
      <p className={page.soft}>
        {t('overTime.figure.lead', { first: day(oldest.source.at), last: day(newest.source.at) })}
      </p>
      <TimeLegend
        you={t('overTime.figure.you')}
        band={t('result.radar.band')}
        required={t('result.radar.target', { role })}
        apart={apart ? t('overTime.figure.apart') : undefined}
      />
      {newest.bank.areas.map((area) => (
        <div key={area.id} className={styles.area}>
          <h3>{wording.areas[area.id]?.name}</h3>
          <ul role="list" className={styles.figures}>
            {area.competencies.map((competency) => {
              const score = scoreIn(newest, competency);
              const required = requirements[competency]?.level || null;
              const kind = changes.find((change) => change.competency === competency)?.kind;
              return (
                <li key={competency} className={styles.figure}>
                  <p className={styles.name}>{wording.competencies[competency]?.name}</p>
                  <p className={`numbers ${styles.value}`}>
                    <strong>
                      {score?.level == null || score.standardError === null
                        ? t('result.dots.unknown')
                        : t('result.gates.measured', {
                            level: tenths(score.level),
                            error: tenths(score.standardError),
                          })}
                    </strong>{' '}
                    <span>
                      {required === null
                        ? t('result.dots.notRequired')
                        : t('result.dots.required', { level: required })}
                    </span>{' '}
                    {(kind === 'risen' || kind === 'fallen') && (
                      <span className={styles.kind}>{t(`overTime.figure.${kind}`)}</span>
                    )}
                  </p>
                  <TimeLine
                    required={required}
                    points={points.map((point, index) => ({
                      place: places[index] ?? 0,
                      edition: point.bank.edition,
                      comparable: point.bank.edition === newest.bank.edition,
                      measured: measuredFrom(scoreIn(point, competency)),
                    }))}
                  />
                </li>
              );
            })}
          </ul>
        </div>
      ))}
    </section>
  );
}
