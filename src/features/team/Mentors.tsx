import { memo, useMemo, useState } from 'react';
import { mentoringOn } from '../../domain/team';
import { useNumbers } from '../../i18n/useNumbers';
import { useTranslation } from '../../i18n/useTranslation';
import { useWording } from '../../i18n/useWording';
import styles from './Mentors.module.css';
import { MoreButton } from './MoreButton';
import { NameList } from './NameList';
import { Section } from './Section';
import type { MentoringCount, TeamPicture } from './teamPicture';
import { useMore } from './useMore';

/** Up to so many people everything is on the page, though folded: paper shows it. */
const SMALL_TEAM = 12;

/** Who could learn what from whom, competency by competency. */
export const Mentors = memo(function Mentors({
  picture,
  names,
}: {
  picture: TeamPicture;
  names: readonly string[];
}) {
  const { t } = useTranslation();
  const { mentoring } = picture;
  return (
    <Section title={t('team.mentoring.title')} lead={<p>{t('team.mentoring.lead')}</p>}>
      {mentoring.length === 0 && <p>{t('team.mentoring.none')}</p>}
      <div>
        {mentoring.map((count) => (
          <OneCompetency key={count.competency} count={count} picture={picture} names={names} />
        ))}
      </div>
    </Section>
  );
});

function OneCompetency({
  count: { competency, learners, mentors },
  picture,
  names,
}: {
  count: MentoringCount;
  picture: TeamPicture;
  names: readonly string[];
}) {
  const { t } = useTranslation();
  const wording = useWording();
  const { whole } = useNumbers();
  const [open, setOpen] = useState(false);
  const onPaper = picture.members.length <= SMALL_TEAM;
  return (
    <details
      className={styles.competency}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <span>{wording.competencies[competency]?.name}</span>
        <span className={`numbers ${styles.count}`}>
          {t('team.mentoring.count', { learners: whole(learners), mentors: whole(mentors) })}
        </span>
      </summary>
      {(open || onPaper) && <Pairs competency={competency} picture={picture} names={names} />}
    </details>
  );
}

function Pairs({
  competency,
  picture: { members },
  names,
}: {
  competency: string;
  picture: TeamPicture;
  names: readonly string[];
}) {
  const { t } = useTranslation();
  const pairs = useMemo(() => mentoringOn(competency, members), [competency, members]);
  const { shown, more, showMore } = useMore(pairs);
  return (
    <>
      <table className={styles.pairs}>
        <thead>
          <tr>
            <th scope="col">{t('team.mentoring.learner')}</th>
            <th scope="col" className={styles.from}>
              {t('team.mentoring.mentors')}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ learner, mentors }) => (
            <tr key={learner}>
              <th scope="row" className={styles.learner}>
                <bdi>{names[learner]}</bdi>
              </th>
              <td>
                <NameList people={mentors} names={names} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <MoreButton more={more} onMore={showMore} />
    </>
  );
}
