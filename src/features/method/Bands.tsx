import { bank } from '../../content/bank';
import type { Verdict } from '../../domain/verdict';
import { useNumbers } from '../../i18n/useNumbers';
import { useTranslation } from '../../i18n/useTranslation';
import { BandLadder } from './BandLadder';
import styles from './Bands.module.css';
import { Section } from './Section';

/** In the order of the rules, which is not the order of the ladder: the first that fits decides. */
const IN_ORDER = [
  'not-enough-evidence',
  'early',
  'developing',
  'ready-now',
  'ready-with-stretch',
] as const satisfies readonly Verdict[];

/** What decides between the five bands. */
export function Bands() {
  const { t } = useTranslation();
  const { whole, exact, percent } = useNumbers();
  const { verdict } = bank.constants;
  const numbers = {
    minimumShare: percent(verdict.minimumAnsweredShare),
    early: exact(verdict.earlyGap),
    developing: exact(verdict.developingGap),
    nearGates: whole(verdict.developingNearGates),
    ready: exact(verdict.readyGap),
    heavy: whole(verdict.readyHeavyGaps),
  };
  return (
    <Section title={t('method.bands.title')}>
      <BandLadder />
      <p>{t('method.bands.lead')}</p>
      <ol className={styles.rules}>
        {IN_ORDER.map((band) => (
          <li key={band}>
            <strong>{t(`verdict.names.${band}`)}</strong>
            <p>{t(`method.bands.rules.${band}`, numbers)}</p>
          </li>
        ))}
      </ol>
      <p>{t('method.bands.raise')}</p>
    </Section>
  );
}
