import { useId, useState } from 'react';
import { useNumbers } from '../../i18n/useNumbers';
import { useTranslation } from '../../i18n/useTranslation';
import { useWording } from '../../i18n/useWording';
import { PageTitle } from '../../ui/PageTitle';
import { AgainstChoice } from './AgainstChoice';
import { CommonGaps } from './CommonGaps';
import { CoverageMap } from './CoverageMap';
import { EmptyTeam } from './EmptyTeam';
import { LinesNotUsed } from './LinesNotUsed';
import { Mentors } from './Mentors';
import { PasteLinks } from './PasteLinks';
import { PeopleList } from './PeopleList';
import { RoleCounts } from './RoleCounts';
import { SaveTeam } from './SaveTeam';
import styles from './TeamPage.module.css';
import type { Against } from './teamPicture';
import { useGivenNames, useNames } from './useNames';
import { useTeam } from './useTeam';
import { WorkLine } from './WorkLine';

/** Several people's results beside their roles. Nothing of it is kept, and nobody is put in order. */
export default function TeamPage() {
  const { t } = useTranslation();
  const { whole } = useNumbers();
  const summaryId = useId();
  const [against, setAgainst] = useState<Against>(null);
  const { reading, picture, counts, work, read, stopReading, clear } = useTeam(against);
  const { given, rename } = useGivenNames();
  const names = useNames(given, reading?.people);
  // While another list is being drawn, the picture before it stands with the people of that list.
  const namesInPicture = useNames(given, picture?.people);
  const people = reading?.people.length ?? 0;

  // Waited for here: a part that waits for its words would take the page away again, and its focus.
  useWording();

  return (
    <div className={`page ${styles.team}`}>
      <header className={styles.head}>
        <PageTitle>{t('team.title')}</PageTitle>
        <p className={styles.lead}>{t('team.lead')}</p>
        <p className={styles.promise}>{t('team.notRanked')}</p>
      </header>
      <PasteLinks
        reading={reading}
        work={work}
        onRead={read}
        onChange={stopReading}
        onClear={clear}
      />
      {reading ? (
        <section className={styles.read} aria-labelledby={summaryId}>
          <h2 id={summaryId}>{t('team.read.people', { count: people, number: whole(people) })}</h2>
          {people === 0 && <p>{t('team.empty.none')}</p>}
          <LinesNotUsed reading={reading} />
        </section>
      ) : (
        <EmptyTeam />
      )}
      {reading && people > 0 && (
        <>
          <PeopleList people={reading.people} names={names} onRename={rename} />
          <AgainstChoice against={against} onChange={setAgainst}>
            <WorkLine work={work} about="drawing" />
          </AgainstChoice>
        </>
      )}
      {picture && people > 0 && (
        <div className={styles.parts} aria-busy={work !== null}>
          <CoverageMap picture={picture} />
          <CommonGaps picture={picture} names={namesInPicture} />
          <Mentors picture={picture} names={namesInPicture} />
          <RoleCounts picture={picture} counts={counts} work={work} />
          <SaveTeam picture={picture} counts={counts} names={namesInPicture} />
        </div>
      )}
      <p className={styles.caveat}>{t('team.caveat')}</p>
    </div>
  );
}
