import { bank } from '../../content/bank';
import { useNumbers } from '../../i18n/useNumbers';
import { useTranslation } from '../../i18n/useTranslation';
import { useWording } from '../../i18n/useWording';
import { ExampleInNumbers } from './ExampleInNumbers';
import { Section } from './Section';
import { workedExample } from './workedExample';

/** How answers become one figure for a competency. */
export function Estimate() {
  const { t } = useTranslation();
  const wording = useWording();
  const { whole, exact } = useNumbers();
  const { sigma, prior } = bank.constants;
  const levels = { anchor: 3, fact: 4 } as const;
  const example = workedExample(bank, levels);
  return (
    <Section title={t('method.estimate.title')}>
      <p>
        {t('method.estimate.how', {
          mean: exact(prior.mean),
          fact: exact(sigma.fact),
          anchor: exact(sigma.anchor),
          situational: exact(sigma.situational),
        })}
      </p>
      {example && (
        <>
          <h3>{t('method.estimate.example.title')}</h3>
          <p>
            {t('method.estimate.example.lead', {
              competency: wording.competencies[example.score.competency]?.name,
              anchor: whole(levels.anchor),
              fact: whole(levels.fact),
            })}
          </p>
          <ExampleInNumbers example={example} />
        </>
      )}
      <p>{t('method.estimate.target')}</p>
      <p>{t('method.estimate.area')}</p>
    </Section>
  );
}
