import { Link } from 'wouter';
import { useDates } from '../../i18n/useDates';
import { useTranslation } from '../../i18n/useTranslation';
import { useWording } from '../../i18n/useWording';
import type { SavedAssessment } from '../../storage/savedAssessment';
import type { SavedOneOnOne, SavedReply } from '../../storage/savedOneOnOne';
import styles from './AssessmentLine.module.css';
import { addressOf } from './libraryLines';

/** One 1:1: how far it has come, and the way into each conversation. */
export function OneOnOneLine({
  assessment,
  oneOnOne,
  replies,
}: {
  assessment: SavedAssessment;
  oneOnOne: SavedOneOnOne;
  replies: readonly SavedReply[];
}) {
  const { t } = useTranslation();
  const wording = useWording();
  const { day } = useDates();
  const { target, label } = assessment;
  const isRater = oneOnOne.part === 'rater';
  const role = wording.roles[target.role]?.title ?? t('library.unknownRole');
  const stage = target.stage === null ? undefined : wording.stages[target.stage]?.name;
  const date = day(oneOnOne.createdAt);
  const names = { role: stage ? `${role}, ${stage}` : role, date };

  return (
    <li className={styles.line}>
      <div className={styles.what}>
        <h3>
          <Link
            href={isRater ? addressOf(assessment) : placeOf(oneOnOne, replies)}
            className={styles.title}
            aria-label={t('library.oneOnOneOf', names)}
          >
            {role}
          </Link>
        </h3>
        {(stage || label) && (
          <p className={styles.about}>
            {stage && <span>{stage}</span>}
            {label && (
              <bdi>{isRater ? t('library.about', { label: `\u2068${label}\u2069` }) : label}</bdi>
            )}
          </p>
        )}
      </div>
      <p className={`numbers ${styles.facts}`}>{state()}</p>
      <div className={`${styles.acts} ${styles.talks}`}>
        {talks().map(({ href, name, number }) => (
          <Link
            key={href}
            href={href}
            className={styles.continue}
            aria-label={name || number ? undefined : t('library.oneOnOnes.talkOf', names)}
          >
            {talkText(name, number)}
          </Link>
        ))}
      </div>
    </li>
  );

  function state(): string {
    if (isRater) return t('library.oneOnOnes.rated');
    if (replies.length > 0) return t('library.oneOnOnes.replies', { count: replies.length });
    return t(`library.oneOnOnes.${oneOnOne.way === 'room' ? 'room' : 'invited'}`, { date });
  }

  /** Conversations by their address; what tells them apart is a name, or a number from 1. */
  function talks(): { href: string; name?: string | null; number?: number }[] {
    if (!isRater) {
      return replies.map((reply, index) => ({
        href: `/talk/${reply.id}`,
        name: reply.label ?? reply.sentLabel,
        number: replies.length > 1 ? index + 1 : undefined,
      }));
    }
    const [reply] = replies;
    // It belongs to one of several replies: the opening itself knows which.
    const href = replies.length === 1 && reply ? `/talk/${reply.id}` : oneOnOne.opening?.slice(1);
    return href ? [{ href }] : [];
  }

  function talkText(name?: string | null, number?: number): string {
    if (name) return t('library.oneOnOnes.talkWith', { name: `\u2068${name}\u2069` });
    return number ? t('library.oneOnOnes.nth', { number }) : t('library.oneOnOnes.talk');
  }
}

/** What is begun in one room goes on there until it is revealed. */
function placeOf({ assessmentId, way }: SavedOneOnOne, replies: readonly SavedReply[]): string {
  return `/a/${assessmentId}/${way === 'room' && replies.length === 0 ? 'room' : 'one-on-one'}`;
}
