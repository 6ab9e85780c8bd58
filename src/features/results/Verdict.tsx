import type { GateResult } from '../../domain/gate';
import type { Judgement } from '../../domain/readiness';
import type { Target } from '../../domain/roleProfile';
import type { Verdict as Band } from '../../domain/verdict';
import { useTranslation } from '../../i18n/useTranslation';
import { useWording } from '../../i18n/useWording';
import { PageTitle } from '../../ui/PageTitle';
import { inWords } from './inWords';
import { nearestRung } from './nearestRung';
import styles from './Verdict.module.css';

/** The result in a sentence, what it means, and how sure it is. */
export function Verdict({
  readiness,
  ladder,
  own,
}: {
  readiness: {
    readonly target: Target;
    readonly verdict: Band;
    readonly alternatives: readonly { readonly verdict: Band }[];
    readonly gaps: readonly unknown[];
    readonly gates: readonly Pick<GateResult, 'status'>[];
    /** Null where it is not known: nothing is said about it then. */
    readonly certainty: number | null;
  };
  /** The same answers against every role; asked for only where no band carries the target. */
  ladder: () => readonly Judgement[];
  /** Whether the reader is the one who answered. */
  own: boolean;
}) {
  const { t } = useTranslation();
  const wording = useWording();
  const titleOf = (role: string) => wording.roles[role]?.title ?? role;
  const { verdict, gaps, gates, certainty, alternatives } = readiness;

  const unmet = gates.filter(
    ({ status }) => status === 'not-met' || status === 'near' || status === 'no-opportunity',
  ).length;
  const count = verdict === 'developing' ? unmet : gaps.length;
  const title = t(own ? `verdict.title.${verdict}` : `verdict.titleShared.${verdict}`, {
    role: titleOf(readiness.target.role),
    count,
    words: inWords(t, count),
  });
  const nearest = verdict === 'early' ? nearestRung(ladder(), readiness.target.role) : null;
  const sure =
    certainty === null ? null : certainty >= 0.8 ? 'firm' : certainty >= 0.55 ? 'likely' : 'close';

  return (
    <header className={styles.verdict}>
      <PageTitle tab={own ? t('result.tab') : t('result.tabShared')}>{title}</PageTitle>
      <p className={styles.meaning}>
        {t(`verdict.meaning.${verdict}`)}
        {nearest && (
          <>
            {' '}
            {t('verdict.nearest', {
              role: titleOf(nearest.target.role),
              verdict: t(`verdict.names.${nearest.verdict}`),
            })}
          </>
        )}
      </p>
      {verdict !== 'not-enough-evidence' && (sure || alternatives.length > 0) && (
        <p>
          {sure && t(`verdict.sure.${sure}`)}
          {alternatives.length > 0 && (
            <>
              {' '}
              {t('verdict.alternatives', {
                bands: alternatives.map((band) => t(`verdict.names.${band.verdict}`)).join(', '),
              })}
            </>
          )}
        </p>
      )}
      <p className={styles.caveat}>{t('verdict.caveat')}</p>
    </header>
  );
}
