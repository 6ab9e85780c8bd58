import { catalogue } from '../../content/bank';
import { type Bank, targetIn } from '../../domain/bank';
import type { Target } from '../../domain/roleProfile';
import { useTranslation } from '../../i18n/useTranslation';
import { useWording } from '../../i18n/useWording';
import { RoleAndStage } from '../../ui/RoleAndStage';
import styles from './TargetChoice.module.css';

/** What everything on the page is held against. It changes no estimate. */
export function TargetChoice({
  bank,
  target,
  onChange,
}: {
  /** The edition whose roles can be chosen. */
  bank: Bank;
  target: Target;
  onChange: (target: Target) => void;
}) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <fieldset className={styles.choice}>
      <legend className="visually-hidden">{t('result.against')}</legend>
      <RoleAndStage
        bank={bank}
        groups={catalogue.roleGroups}
        wording={wording}
        labels={{ role: t('result.role'), stage: t('result.stage') }}
        target={target}
        onRole={(id) => onChange(targetIn(bank, id, target))}
        onStage={(stage) => onChange({ ...target, stage })}
      />
    </fieldset>
  );
}
