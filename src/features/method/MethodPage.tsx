import { bank } from '../../content/bank';
import { normalCdf } from '../../domain/normal';
import { useNumbers } from '../../i18n/useNumbers';
import { useTranslation } from '../../i18n/useTranslation';
import { PageTitle } from '../../ui/PageTitle';
import { Asked } from './Asked';
import { Bands } from './Bands';
import { ConstantsTable } from './ConstantsTable';
import { Estimate } from './Estimate';
import { Gates } from './Gates';
import { Levels } from './Levels';
import styles from './LongRead.module.css';
import { RoleTable } from './RoleTable';
import { Section } from './Section';
import { Terms } from './Terms';

const DECISIONS = [
  'twoAnswers',
  'noOpportunity',
  'plainError',
  'half',
  'order',
  'nothing',
  'limits',
  'fixed',
  'fives',
  'adaptive',
  'flags',
] as const;
const IT_IS_NOT = ['evaluation', 'evidence', 'others', 'decisions', 'manager', 'ai'] as const;

/** How answers become a result, in plain words, with the numbers read from the rules themselves. */
export default function MethodPage() {
  const { t } = useTranslation();
  const { whole, exact, percent, wholePercent } = useNumbers();
  const { constants, edition } = bank;
  const { gate, verdict, redraws } = constants;
  const answers = whole(gate.minimumAnswers);
  const within = normalCdf(1) - normalCdf(-1);
  const draws = {
    count: whole(redraws.count),
    near: exact(gate.nearTolerance),
    named: percent(redraws.namedFrom),
  };
  return (
    <article className={`page ${styles.read}`}>
      <header className={styles.head}>
        <PageTitle>{t('method.title')}</PageTitle>
        <p className={styles.lead}>{t('method.lead')}</p>
        <p className={styles.small}>{t('method.edition', { edition })}</p>
      </header>
      <Asked />
      <Levels />
      <Estimate />
      <Section title={t('method.sure.title')}>
        <p>{t('method.sure.band', { within: wholePercent(within) })}</p>
        <p>{t('method.sure.wide')}</p>
        <p>{t('method.sure.bias', { bias: exact(constants.sharedBias) })}</p>
      </Section>
      <Section title={t('method.gaps.title')}>
        <p>{t('method.gaps.what', { tolerance: exact(constants.gapTolerance) })}</p>
        <p>{t('method.gaps.surplus')}</p>
        <p>{t('method.gaps.mean')}</p>
        <p>{t('method.gaps.first', { factor: exact(gate.priorityFactor) })}</p>
      </Section>
      <Gates />
      <Bands />
      <Section title={t('method.redraws.title', draws)}>
        <p>{t('method.redraws.how', draws)}</p>
        <p>{t('method.redraws.same')}</p>
      </Section>
      <Section title={t('method.unknown.title')}>
        <p>{t('method.unknown.skip')}</p>
        <p>{t('method.unknown.noOpportunity', { developing: t('verdict.names.developing') })}</p>
      </Section>
      <RoleTable />
      <ConstantsTable />
      <Section title={t('method.decisions.title')}>
        <p>{t('method.decisions.lead')}</p>
        <Terms
          terms={DECISIONS.map((decision) => ({
            id: decision,
            name: t(`method.decisions.list.${decision}.name`, { answers }),
            text: t(`method.decisions.list.${decision}.text`, {
              answers,
              early: exact(verdict.earlyGap),
            }),
          }))}
        />
      </Section>
      <Section title={t('method.not.title')}>
        {IT_IS_NOT.map((claim) => (
          <p key={claim}>{t(`method.not.${claim}`)}</p>
        ))}
      </Section>
    </article>
  );
}
