import { memo, Suspense } from 'react';
import type { CommonGap } from '../../domain/team';
import { useAdvice } from '../../i18n/useAdvice';
import { useNumbers } from '../../i18n/useNumbers';
import { useTranslation } from '../../i18n/useTranslation';
import { useWording } from '../../i18n/useWording';
import styles from './CommonGaps.module.css';
import { MoreButton } from './MoreButton';
import { NameList } from './NameList';
import { Section } from './Section';
import type { TeamPicture } from './teamPicture';
import { useMore } from './useMore';

/** As many as a team can take up at a time, and more. */
const FIRST = 5;

/** What several people lack, and what they could do about it together. */
export const CommonGaps = memo(function CommonGaps({
  picture: { commonGaps },
  names,
}: {
  picture: TeamPicture;
  names: readonly string[];
}) {
  const { t } = useTranslation();
  const wording = useWording();
  const { whole } = useNumbers();
  const { shown, more, showMore } = useMore(commonGaps, FIRST);
  return (
    <Section title={t('team.gaps.title')} lead={<p>{t('team.gaps.lead')}</p>}>
      {commonGaps.length === 0 ? (
        <p>{t('team.gaps.none')}</p>
      ) : (
        <ol role="list" className={styles.gaps}>
          {shown.map((gap) => (
            <li key={gap.competency} className={styles.gap}>
              <h3>{wording.competencies[gap.competency]?.name}</h3>
              <p className="numbers">
                {t('team.gaps.share', {
                  count: gap.required,
                  number: whole(gap.people.length),
                  required: whole(gap.required),
                })}
                {gap.mustHaveFor > 0 && (
                  <>
                    {', '}
                    <strong>
                      {t('team.gaps.mustHave', {
                        count: gap.mustHaveFor,
                        number: whole(gap.mustHaveFor),
                      })}
                    </strong>
                  </>
                )}
              </p>
              <p className={styles.who}>
                {t('team.gaps.who')}: <NameList people={gap.people} names={names} />
              </p>
              <Suspense>
                <Training gap={gap} />
              </Suspense>
            </li>
          ))}
        </ol>
      )}
      <MoreButton more={more} onMore={showMore} />
    </Section>
  );
});

function Training({ gap: { competency, nextLevel } }: { gap: CommonGap }) {
  const { t } = useTranslation();
  const wording = useWording();
  const { whole } = useNumbers();
  const practice = useAdvice().competencies[competency]?.steps[nextLevel - 1]?.practice;
  return (
    <p className={styles.training}>
      <span>
        {t('team.gaps.step', {
          level: whole(nextLevel),
          name: wording.levels[nextLevel]?.name,
        })}
      </span>{' '}
      {practice}
    </p>
  );
}
