import { bank, catalogue } from '../../content/bank';
import { competenciesOf, requirementsFor } from '../../domain/bank';
import { ADAPTIVE_FORM, itemsAsked } from '../../domain/form';
import type { FormId } from '../../domain/ids';
import { useNumbers } from '../../i18n/useNumbers';
import { useTranslation } from '../../i18n/useTranslation';
import { useWording } from '../../i18n/useWording';
import { Section } from './Section';
import { Terms } from './Terms';

const TYPES = ['anchor', 'situational', 'fact'] as const;

/** What the questions are, how many, and in which order they come. */
export function Asked() {
  const { t } = useTranslation();
  const wording = useWording();
  const { whole, wholePercent } = useNumbers();
  // A retired item keeps its place in links and is asked no more.
  const items = bank.items.filter(({ forms }) => forms.length > 0);
  return (
    <Section title={t('method.asked.title')}>
      <p>
        {t('method.asked.bank', {
          competencies: whole(competenciesOf(bank).length),
          areas: whole(bank.areas.length),
          items: whole(items.length),
        })}
      </p>
      <Terms
        terms={TYPES.map((type) => ({
          id: type,
          name: t(`method.asked.types.${type}.name`, {
            items: whole(items.filter((item) => item.type === type).length),
          }),
          text: t(`method.asked.types.${type}.text`),
        }))}
      />
      <p>{t('method.asked.order')}</p>
      {catalogue.forms.map(({ id, minutes }) => {
        if (id === ADAPTIVE_FORM) {
          return (
            <p key={id}>
              {t('method.asked.adaptive', {
                form: wording.forms[id]?.name,
                certainty: wholePercent(bank.constants.adaptive.certainty),
              })}
            </p>
          );
        }
        const lengths = formLengths(id);
        return (
          <p key={id}>
            {t('method.asked.form', {
              form: wording.forms[id]?.name,
              fewest: whole(Math.min(...lengths)),
              most: whole(Math.max(...lengths)),
              minutes: whole(minutes),
            })}
          </p>
        );
      })}
      <p>{t('method.asked.passed')}</p>
      <p>{t('method.asked.look')}</p>
    </Section>
  );
}

/** How many questions a form asks for each role as it stands, without circumstances. */
function formLengths(form: FormId): number[] {
  return bank.roles.map(({ id }) => {
    const requirements = requirementsFor(bank, { role: id, stage: null, contexts: [] });
    return itemsAsked(bank, requirements, form).length;
  });
}
