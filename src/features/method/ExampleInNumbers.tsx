import { bank } from '../../content/bank';
import { gapBetween } from '../../domain/gap';
import { checkGate } from '../../domain/gate';
import type { Requirement } from '../../domain/roleProfile';
import { useNumbers } from '../../i18n/useNumbers';
import { useTranslation } from '../../i18n/useTranslation';
import { useOwnWording } from '../../i18n/useWording';
import { LevelFigure } from './LevelFigure';
import styles from './Table.module.css';
import type { ExampleAnswer, WorkedExample } from './workedExample';

const REQUIREMENT: Requirement = { level: 4, weight: 3, gate: true };

/** The worked example: every step from two answers to what a result would say. */
export function ExampleInNumbers({ example }: { example: WorkedExample }) {
  const { t } = useTranslation();
  const { whole, tenths, hundredths, exact, wholePercent } = useNumbers();
  const { constants } = bank;
  const { score } = example;
  const level = score.level ?? 0;
  const error = score.standardError ?? 0;
  const gap = gapBetween(REQUIREMENT.level, level, constants);
  const gate = checkGate(REQUIREMENT, score, constants);
  const shares = score.contributions.reduce((sum, { weight }) => sum + weight, 0);
  const shareOf = ({ item }: ExampleAnswer) =>
    score.contributions.find((part) => part.item === item.id)?.weight ?? 0;
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('method.estimate.example.what')}</th>
            <th scope="col" className={styles.number}>
              {t('method.estimate.example.level')}
            </th>
            <th scope="col" className={styles.number}>
              {t('method.estimate.example.share')}
            </th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t('method.estimate.example.prior')}</th>
            <td className={styles.number}>{tenths(constants.prior.mean)}</td>
            <td className={styles.number}>{wholePercent(1 - shares)}</td>
          </tr>
          {(['anchor', 'fact'] as const).map((type) => (
            <tr key={type}>
              <th scope="row">
                {t(`method.estimate.example.${type}`)}
                <Chosen answer={example[type]} />
              </th>
              <td className={styles.number}>{whole(example[type].option.level)}</td>
              <td className={styles.number}>{wholePercent(shareOf(example[type]))}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('method.estimate.example.estimate')}</th>
            <td className={styles.number}>{hundredths(level)}</td>
            <td className={styles.number}>{wholePercent(1)}</td>
          </tr>
        </tfoot>
      </table>
      <p>
        {t('method.estimate.example.error', {
          error: hundredths(error),
          own: hundredths(score.ownError ?? 0),
          bias: hundredths(constants.sharedBias),
          level: tenths(level),
          short: tenths(error),
        })}
      </p>
      <LevelFigure scores={[{ score }]} required={REQUIREMENT.level} />
      <p>
        {gap > 0
          ? t('method.estimate.example.gap', {
              required: whole(REQUIREMENT.level),
              gap: hundredths(gap),
            })
          : t('method.estimate.example.noGap', {
              required: whole(REQUIREMENT.level),
              tolerance: exact(constants.gapTolerance),
            })}{' '}
        {t('method.estimate.example.gate', { status: t(`result.gates.status.${gate.status}`) })}
      </p>
    </>
  );
}

function Chosen({ answer }: { answer: ExampleAnswer }) {
  const wording = useOwnWording().items[answer.item.id];
  return (
    <>
      {' · '}
      {wording?.stem}
      <q>{wording?.options[answer.option.id]?.text}</q>
    </>
  );
}
