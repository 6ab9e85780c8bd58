import { useId } from 'react';
import type { RoleId } from '../../domain/ids';
import type { Judgement } from '../../domain/readiness';
import type { Verdict } from '../../domain/verdict';
import { useTranslation } from '../../i18n/useTranslation';
import { useWording } from '../../i18n/useWording';
import styles from './LadderStrip.module.css';

/** How much of a rung is filled: a picture of the band, not a score. */
const FILLED: Record<Verdict, number> = {
  'not-enough-evidence': 0,
  early: 1,
  developing: 2,
  'ready-with-stretch': 3,
  'ready-now': 4,
};

/** One rung a role, from Chief Product Officer down; choosing one redraws the page for it. */
export function LadderStrip({
  ladder,
  target,
  currentRole,
  onChoose,
}: {
  ladder: () => readonly Judgement[];
  target: RoleId;
  currentRole: RoleId | null;
  onChoose: (role: RoleId) => void;
}) {
  const titleId = useId();
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <section className={styles.strip} aria-labelledby={titleId}>
      <div className={styles.head}>
        <h2 id={titleId}>{t('result.ladder.title')}</h2>
        <p>{t('result.ladder.lead')}</p>
      </div>
      <ol className={styles.ladder} role="list">
        {[...ladder()].reverse().map(({ target: { role }, verdict }) => {
          const title = wording.roles[role]?.title ?? role;
          const name = t(`verdict.names.${verdict}`);
          const notes = [
            role === target ? t('result.ladder.target') : null,
            role === currentRole ? t('result.ladder.current') : null,
          ].filter((note) => note !== null);
          return (
            <li key={role}>
              <button
                type="button"
                className={styles.rung}
                aria-pressed={role === target}
                onClick={() => onChoose(role)}
              >
                <span className={styles.role}>
                  {title}
                  {notes.length > 0 && <small> {notes.join(', ')}</small>}
                </span>{' '}
                <svg
                  className={styles.bar}
                  viewBox="0 0 120 18"
                  preserveAspectRatio="none"
                  aria-hidden="true"
                  focusable="false"
                >
                  <rect
                    className={styles[verdict === 'not-enough-evidence' ? 'open' : 'outline']}
                    x="1"
                    y="3"
                    width="118"
                    height="12"
                  />
                  <rect
                    className={styles.fill}
                    x="1"
                    y="3"
                    width={(118 * FILLED[verdict]) / 4}
                    height="12"
                  />
                </svg>
                <span className={styles.verdict}>{name}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
