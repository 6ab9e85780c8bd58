import { type ReactNode, useId } from 'react';
import { useNumbers } from '../../i18n/useNumbers';
import { useTranslation } from '../../i18n/useTranslation';
import styles from './LinesNotUsed.module.css';
import { MoreButton } from './MoreButton';
import type { OtherEdition, Reading, Refused } from './readTeam';
import { useMore } from './useMore';

/** Line numbers that are named; the others are counted. */
const NAMED = 10;

/** The lines that added nobody, each with its reason. */
export function LinesNotUsed({ reading }: { reading: Reading }) {
  const { t } = useTranslation();
  const { whole } = useNumbers();
  const { refused, otherEditions, repeated, passedOver } = reading;
  const named = passedOver.slice(0, NAMED).map(whole).join(', ');
  const left = passedOver.length - NAMED;

  return (
    <>
      <Lines<Refused>
        title={t('team.read.refused')}
        lines={refused}
        say={({ reason }) => t(`team.problem.${reason}`)}
      />
      <Lines<OtherEdition>
        title={t('team.read.otherEditions')}
        lines={otherEditions}
        say={({ edition, reason }) => (
          <>
            {t('team.read.edition', { edition })}: {t(`team.problem.${reason}`)}
          </>
        )}
      />
      <Lines<Reading['repeated'][number]>
        title={t('team.read.repeated')}
        lines={repeated}
        say={({ first }) => t('team.read.sameAs', { first: whole(first) })}
      />
      {passedOver.length > 0 && (
        <p className={styles.soft}>
          {t('team.read.passedOver', {
            count: passedOver.length,
            number: whole(passedOver.length),
            lines: left > 0 ? t('team.read.lines', { lines: named, number: whole(left) }) : named,
          })}
        </p>
      )}
    </>
  );
}

function Lines<Line extends { readonly line: number }>({
  title,
  lines,
  say,
}: {
  title: string;
  lines: readonly Line[];
  say: (line: Line) => ReactNode;
}) {
  const { t } = useTranslation();
  const { whole } = useNumbers();
  const id = useId();
  const { shown, more, showMore } = useMore(lines);
  if (lines.length === 0) return null;
  return (
    <section className={styles.lines} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <ul role="list">
        {shown.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line may hold two links, and the list never changes its order
          <li key={index}>
            <strong className="numbers">{t('team.read.line', { line: whole(line.line) })}</strong>{' '}
            <span>{say(line)}</span>
          </li>
        ))}
      </ul>
      <MoreButton more={more} onMore={showMore} />
    </section>
  );
}
