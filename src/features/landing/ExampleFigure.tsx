import { axisAngle, pathThrough, polarPoint } from '../../charts/polar';
import { useTranslation } from '../../i18n/useTranslation';
import styles from './ExampleFigure.module.css';

// Invented, and said to be: a senior product manager's answers beside what a director needs.
const REQUIRED = [4, 3, 4, 3, 4, 4, 3, 4, 4, 3, 4, 4, 4, 4, 3, 4, 3, 3, 3, 2];
const MEASURED = [
  2.7, 1.9, 3.4, 3.1, 3.6, 3.2, 3.9, 4.1, 3.3, 2.4, 3.6, 3.2, 4.2, 3.9, 2.4, 3.4, 2.8, 1.6, 2.7,
  2.9,
];
const ERROR = 0.5;

const SIZE = 520;
const CENTRE = { x: SIZE / 2, y: SIZE / 2 };
const RADIUS = 214;
const at = (value: number, index: number) =>
  polarPoint(CENTRE, (RADIUS * value) / 5, axisAngle(index, REQUIRED.length));
const shape = (values: readonly number[]) => pathThrough(values.map(at));

const AREAS = [
  { key: 'leadership', x: SIZE - 8, y: 20, anchor: 'end' },
  { key: 'strategy', x: SIZE - 8, y: SIZE - 8, anchor: 'end' },
  { key: 'communication', x: 8, y: SIZE - 8, anchor: 'start' },
  { key: 'experience', x: 8, y: 20, anchor: 'start' },
] as const;

/** What a result looks like, drawn without a chart library so that it is there at once. */
export function ExampleFigure() {
  const { t } = useTranslation();
  return (
    <figure className={styles.figure}>
      <svg viewBox={`0 0 ${SIZE} ${SIZE}`} role="img" aria-label={t('landing.example.alt')}>
        {[1, 2, 3, 4, 5].map((level) => (
          <circle
            key={level}
            className={styles.ring}
            cx={CENTRE.x}
            cy={CENTRE.y}
            r={(RADIUS * level) / 5}
          />
        ))}
        <path
          className={styles.spokes}
          d={REQUIRED.map((_, index) => {
            const end = at(5, index);
            return `M${CENTRE.x} ${CENTRE.y}L${end.x.toFixed(1)} ${end.y.toFixed(1)}`;
          }).join('')}
        />
        <path
          className={styles.band}
          fillRule="evenodd"
          d={`${shape(MEASURED.map((value) => Math.min(5, value + ERROR)))}${shape(MEASURED.map((value) => value - ERROR))}`}
        />
        <path className={styles.you} d={shape(MEASURED)} />
        <path className={styles.target} d={shape(REQUIRED)} />
        {MEASURED.map((value, index) => {
          const point = at(value, index);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a fixed drawing
            <circle key={index} className={styles.dot} cx={point.x} cy={point.y} r="4" />
          );
        })}
        {AREAS.map(({ key, x, y, anchor }) => (
          <text key={key} className={styles.area} x={x} y={y} textAnchor={anchor}>
            {t(`landing.example.${key}`)}
          </text>
        ))}
      </svg>
      <figcaption className={styles.caption}>
        <span className={styles.key}>
          <svg width="34" height="10" aria-hidden="true" focusable="false">
            <path className={styles.target} d="M0 5H34" />
          </svg>
          {t('landing.example.target')}
        </span>
        <span className={styles.key}>
          <svg width="34" height="10" aria-hidden="true" focusable="false">
            <path className={styles.you} d="M0 5H34" />
            <circle className={styles.dot} cx="17" cy="5" r="4" />
          </svg>
          {t('landing.example.you')}
        </span>
        <span className={styles.note}>{t('landing.example.caption')}</span>
      </figcaption>
    </figure>
  );
}
