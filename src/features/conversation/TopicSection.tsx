import { DotPlot } from '../../charts/DotPlot';
import type { RadarRow } from '../../charts/radarRows';
import { useNumbers } from '../../i18n/useNumbers';
import { useTranslation } from '../../i18n/useTranslation';
import { useWording } from '../../i18n/useWording';
import type { SavedTopic, TopicChange } from '../../storage/savedOneOnOne';
import { Ask } from './Ask';
import { NextLevel } from './NextLevel';
import type { Pair, TalkTopic } from './pair';
import { Standing } from './Standing';
import { TopicForm } from './TopicForm';
import styles from './TopicSection.module.css';
import type { People } from './usePeople';
import { Voices } from './Voices';

export const topicElementId = (competency: string) => `topic-${competency}`;

/** One thing to talk about: why, what both said, what the next level is, what is agreed. */
export function TopicSection({
  pair,
  topic,
  row,
  people,
  saved,
  open,
  onToggle,
  onChange,
}: {
  pair: Pair;
  topic: TalkTopic;
  /** Its line of the pictures. */
  row: RadarRow;
  people: People;
  saved: SavedTopic | undefined;
  open: boolean;
  onToggle: (open: boolean) => void;
  onChange: (change: TopicChange) => void;
}) {
  const { t } = useTranslation();
  const wording = useWording();
  const { tenths } = useNumbers();
  const name = wording.competencies[topic.competency]?.name ?? topic.competency;
  const level = (measured: RadarRow['measured']) =>
    measured ? tenths(measured.level) : t('result.dots.unknown');
  const why = topic.kind === 'difference' ? (topic.standing ?? 'differ') : topic.kind;
  return (
    <details
      className={styles.topic}
      open={open}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open !== open) onToggle(currentTarget.open);
      }}
    >
      <summary id={topicElementId(topic.competency)} className={styles.summary}>
        <h3>{name}</h3>
        <span className={styles.marks}>
          {saved?.agreed != null && (
            <span className={styles.ours}>
              {t('talk.topic.oursAt', {
                level:
                  saved.agreed === 'differ'
                    ? t('talk.table.differ')
                    : t('talk.topic.level', {
                        level: saved.agreed,
                        name: wording.levels[saved.agreed]?.name,
                      }),
              })}
            </span>
          )}
          {topic.kind !== 'difference' && (
            <span className={styles.kind}>{t(`talk.topic.kind.${topic.kind}`)}</span>
          )}
          {topic.gate && <span className={styles.gate}>{t('result.top.mustHave')}</span>}
          <Standing standing={topic.standing} />
        </span>
      </summary>
      <div className={styles.body}>
        <div className={styles.why}>
          <p>{t(`talk.topic.why.${topic.gate ? 'gate' : 'other'}.${why}`)}</p>
          <p className={`numbers ${styles.values}`}>
            {t('talk.topic.values', {
              ...people,
              selfLevel: level(row.measured),
              raterLevel: level(row.other),
              required:
                row.required === null
                  ? t('result.dots.notRequired')
                  : t('result.dots.required', { level: row.required }),
            })}
          </p>
          <DotPlot row={row} />
        </div>
        <div className={styles.parts}>
          <div className={styles.read}>
            <Voices pair={pair} competency={topic.competency} people={people} />
            <NextLevel bank={pair.bank} topic={topic} />
          </div>
          <div className={styles.write}>
            <Ask
              topic={topic}
              people={people}
              selfHigher={(row.measured?.level ?? 0) > (row.other?.level ?? 0)}
            />
            <TopicForm topic={saved} name={name} people={people} onChange={onChange} />
          </div>
        </div>
      </div>
    </details>
  );
}
