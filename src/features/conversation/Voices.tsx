import type { ItemWording } from '../../content/wording';
import { NO_OPPORTUNITY, NOT_OBSERVED, SKIPPED } from '../../domain/answerSheet';
import { useManagerWording } from '../../i18n/useManagerWording';
import { useTranslation } from '../../i18n/useTranslation';
import { useOwnWording } from '../../i18n/useWording';
import type { Pair } from './pair';
import type { People } from './usePeople';
import styles from './Voices.module.css';
import { type Voice, voicesOn } from './voices';

/** What both chose on one competency, side by side, with what they wrote. */
export function Voices({
  pair,
  competency,
  people,
}: {
  pair: Pair;
  competency: string;
  people: People;
}) {
  const { t } = useTranslation();
  const own = useOwnWording().items;
  const seen = useManagerWording().items;
  const voices = voicesOn(pair, competency);
  return (
    <div className={styles.voices}>
      <h4>{t('talk.topic.voices')}</h4>
      {voices.length === 0 && <p className={styles.none}>{t('talk.topic.noVoices')}</p>}
      {voices.map(({ item, self, rater }) => (
        <div key={item.id} className={styles.item}>
          <p className={styles.stem}>{own[item.id]?.stem}</p>
          <Said name={people.self} voice={self} words={own[item.id]} side="self" />
          <Said
            name={people.rater}
            voice={rater}
            words={seen[item.id] ?? own[item.id]}
            side="rater"
          />
        </div>
      ))}
    </div>
  );
}

/** One side's answer in its own words. */
function Said({
  name,
  voice: { answer, remark },
  words,
  side,
}: {
  name: string;
  voice: Voice;
  words: ItemWording | undefined;
  side: 'self' | 'rater';
}) {
  const { t } = useTranslation();
  const text = answer === undefined ? undefined : words?.options[answer]?.text;
  const passed =
    answer === SKIPPED || answer === NO_OPPORTUNITY || answer === NOT_OBSERVED
      ? answer
      : 'not-asked';
  return (
    <div className={styles.said} data-side={side}>
      <p className={styles.who}>{name}</p>
      {text ? (
        <q className={styles.text}>{text}</q>
      ) : (
        <p className={styles.none}>{t(`talk.topic.passed.${passed}`)}</p>
      )}
      {remark && (
        <p className={styles.remark} dir="auto">
          {remark.what}
          {remark.when && (
            <small>
              <bdi>{remark.when}</bdi>
            </small>
          )}
        </p>
      )}
    </div>
  );
}
