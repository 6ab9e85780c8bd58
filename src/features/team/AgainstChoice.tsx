import type { ReactNode } from 'react';
import { bank, catalogue } from '../../content/bank';
import { roleOf } from '../../domain/bank';
import { useTranslation } from '../../i18n/useTranslation';
import { useWording } from '../../i18n/useWording';
import { RoleAndStage } from '../../ui/RoleAndStage';
import styles from './AgainstChoice.module.css';
import { Section } from './Section';
import type { Against } from './teamPicture';

/** Whether everybody is held against their own target, or all against one role. */
export function AgainstChoice({
  against,
  onChange,
  children,
}: {
  against: Against;
  onChange: (against: Against) => void;
  children: ReactNode;
}) {
  const { t } = useTranslation();
  const wording = useWording();
  const title = against && wording.roles[against.role]?.title;

  function choose(id: string) {
    const { defaultStage = null } = id ? roleOf(bank, id) : {};
    onChange(id ? { role: id, stage: defaultStage, contexts: [] } : null);
  }

  return (
    <Section
      title={t('team.against.title')}
      lead={
        <p>{title ? t('team.against.roleLead', { role: title }) : t('team.against.ownLead')}</p>
      }
    >
      <div className={styles.choice}>
        <RoleAndStage
          bank={bank}
          groups={catalogue.roleGroups}
          wording={wording}
          labels={{ role: t('team.against.whose'), stage: t('team.against.stage') }}
          none={t('team.against.own')}
          target={against}
          onRole={choose}
          onStage={(stage) => against && onChange({ ...against, stage })}
        />
      </div>
      {children}
    </Section>
  );
}
