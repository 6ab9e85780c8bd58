import { memo } from 'react';
import { useTranslation } from '../../i18n/useTranslation';
import { useWording } from '../../i18n/useWording';
import { LONGEST_LABEL } from '../../link/label';
import { MoreButton } from './MoreButton';
import styles from './PeopleList.module.css';
import type { Person } from './readTeam';
import { Section } from './Section';
import { useMore } from './useMore';

/** Everybody in the order of the list, with a way to call them something and to open their result. */
export const PeopleList = memo(function PeopleList({
  people,
  names,
  onRename,
}: {
  people: readonly Person[];
  names: readonly string[];
  onRename: (person: Person, name: string) => void;
}) {
  const { t } = useTranslation();
  const wording = useWording();
  const { shown, more, showMore } = useMore(people);
  return (
    <Section title={t('team.people.title')} lead={<p>{t('team.people.lead')}</p>}>
      <ol role="list" className={styles.people}>
        {shown.map((person, index) => {
          const { id, fragment, target, known } = person;
          const name = names[index] ?? '';
          const isolated = `\u2068${name}\u2069`;
          const stage = target.stage && wording.stages[target.stage]?.name;
          return (
            <li key={id} className={styles.person}>
              <input
                className={styles.name}
                aria-label={t('team.people.name', { name: isolated })}
                defaultValue={name}
                // Another name from the list or of somebody like them: the field follows.
                key={name}
                dir="auto"
                autoComplete="off"
                maxLength={LONGEST_LABEL}
                onBlur={({ target: { value } }) => {
                  if (value !== name) onRename(person, value);
                }}
                onKeyDown={({ key, currentTarget }) => {
                  if (key === 'Enter' && currentTarget.value !== name) {
                    onRename(person, currentTarget.value);
                  }
                }}
              />
              <span className={styles.role}>
                {wording.roles[target.role]?.title}
                {stage && <small>, {stage}</small>}
                {known.kind === 'levels' && <small> · {t('team.people.levels')}</small>}
              </span>
              <a
                className={`no-print ${styles.open}`}
                href={fragment}
                target="_blank"
                rel="noreferrer"
                aria-label={t('team.people.openOf', { name: isolated })}
              >
                {t('team.people.open')}
              </a>
            </li>
          );
        })}
      </ol>
      <MoreButton more={more} onMore={showMore} />
    </Section>
  );
});
