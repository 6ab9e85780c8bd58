import { bank } from '../../content/bank';
import { type AnswerSheet, answerTo } from '../../domain/answerSheet';
import { findItem } from '../../domain/bank';
import type { CompetencyScore } from '../../domain/score';
import { useAdviceAndItems } from '../../i18n/useAdvice';
import { useNumbers } from '../../i18n/useNumbers';
import { useTranslation } from '../../i18n/useTranslation';
import { useWording } from '../../i18n/useWording';
import styles from './AllCompetencies.module.css';

/** Which answers count, how much, and what one more would change. */
export default function Explanation({
  score,
  answers,
}: {
  score: CompetencyScore;
  answers: AnswerSheet;
}) {
  const { t } = useTranslation();
  const wording = useWording();
  const { rationales, items } = useAdviceAndItems();
  const { tenths, wholePercent } = useNumbers();
  const prior = 1 - score.contributions.reduce((sum, { weight }) => sum + weight, 0);
  const chosen = (itemId: string) => {
    const item = findItem(bank, itemId);
    const option = item?.options.find(({ id }) => id === answerTo(answers, itemId));
    return {
      text: option && items[itemId]?.options[option.id]?.text,
      rationale: option && rationales[itemId]?.[option.id],
    };
  };
  return (
    <div className={styles.explanation}>
      <p>{wording.competencies[score.competency]?.definition}</p>
      <p>{t('result.all.counted', { count: score.counted, asked: score.asked })}</p>
      {score.counted > 0 && (
        <div className={styles.scroll}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('result.all.item')}</th>
                <th scope="col">{t('result.all.level')}</th>
                <th scope="col">{t('result.all.weight')}</th>
              </tr>
            </thead>
            <tbody>
              {score.contributions.map(({ item, level, weight }) => {
                const { text, rationale } = chosen(item);
                return (
                  <tr key={item}>
                    <th scope="row">
                      {items[item]?.stem}
                      <q>{text}</q>
                      {rationale && (
                        <small>
                          {t('result.all.rationale', { level })}: {rationale}
                        </small>
                      )}
                    </th>
                    <td>{level}</td>
                    <td>{wholePercent(weight)}</td>
                  </tr>
                );
              })}
              <tr>
                <th scope="row">{t('result.all.prior')}</th>
                <td>{tenths(bank.constants.prior.mean)}</td>
                <td>{wholePercent(prior)}</td>
              </tr>
            </tbody>
          </table>
        </div>
      )}
      <p>
        {score.oneMore
          ? t('result.all.oneMore', {
              stem: items[score.oneMore.item]?.stem,
              low: tenths(score.oneMore.lowest),
              high: tenths(score.oneMore.highest),
              error: tenths(score.oneMore.standardError),
            })
          : t('result.all.noneLeft')}
      </p>
    </div>
  );
}
