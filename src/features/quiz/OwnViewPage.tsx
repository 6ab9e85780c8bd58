import { useForm, useWatch } from 'react-hook-form';
import { useLocation } from 'wouter';
import { bank } from '../../content/bank';
import { ADAPTIVE_FORM } from '../../domain/form';
import { MOST_NAMED, type OwnView } from '../../domain/ownView';
import { useTranslation } from '../../i18n/useTranslation';
import { useWording } from '../../i18n/useWording';
import type { WholeAssessment } from '../../storage/savedAssessment';
import { assessmentStore } from '../../stores/assessmentStore';
import { Button } from '../../ui/Button';
import { Checkbox } from '../../ui/Checkbox';
import { PageTitle } from '../../ui/PageTitle';
import styles from './OwnViewPage.module.css';

const SIDES = ['strongest', 'weakest'] as const;

/** The forced choice at the end: what somebody holds for their strongest and weakest. Changes no score. */
export default function OwnViewPage({ assessment }: { assessment: WholeAssessment }) {
  const { t } = useTranslation();
  const wording = useWording();
  const [, navigate] = useLocation();
  const { register, handleSubmit, control } = useForm<{ strongest: string[]; weakest: string[] }>({
    defaultValues: {
      strongest: [...(assessment.ownView?.strongest ?? [])],
      weakest: [...(assessment.ownView?.weakest ?? [])],
    },
  });
  const chosen = useWatch({ control });

  function goOn(view: OwnView) {
    assessmentStore.getState().setOwnView(view);
    const adaptive = assessment.form === ADAPTIVE_FORM;
    navigate(`/a/${assessment.id}/${adaptive ? 'quiz/enough' : 'review'}`);
  }

  return (
    <form className={`page ${styles.view}`} onSubmit={handleSubmit(goOn)}>
      <PageTitle>{t('ownView.title')}</PageTitle>
      <p>{t('ownView.lead')}</p>
      <div className={styles.sides}>
        {SIDES.map((side) => {
          const other = side === 'strongest' ? 'weakest' : 'strongest';
          const named = chosen[side] ?? [];
          return (
            <fieldset key={side} className={styles.side}>
              <legend>{t(`ownView.${side}`)}</legend>
              <p className={styles.count}>
                {t('ownView.count', { count: named.length, most: MOST_NAMED })}
              </p>
              {bank.areas.map((area) => (
                <div key={area.id} className={styles.area}>
                  <p className="kicker">{wording.areas[area.id]?.name}</p>
                  {area.competencies.map((id) => (
                    <Checkbox
                      key={id}
                      value={id}
                      label={wording.competencies[id]?.name}
                      disabled={
                        (chosen[other] ?? []).includes(id) ||
                        (named.length >= MOST_NAMED && !named.includes(id))
                      }
                      {...register(side)}
                    />
                  ))}
                </div>
              ))}
            </fieldset>
          );
        })}
      </div>
      <div className="row">
        <Button kind="primary" type="submit">
          {t('ownView.continue')}
        </Button>
        <Button kind="plain" onClick={() => goOn({ strongest: [], weakest: [] })}>
          {t('ownView.skip')}
        </Button>
      </div>
    </form>
  );
}
