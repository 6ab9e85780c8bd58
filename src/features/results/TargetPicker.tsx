import type { FocusEvent } from 'react';
import { bank, catalogue } from '../../content/bank';
import { contextApplies, targetIn } from '../../domain/bank';
import type { Target } from '../../domain/roleProfile';
import { useTranslation } from '../../i18n/useTranslation';
import { useWording } from '../../i18n/useWording';
import { Checkbox } from '../../ui/Checkbox';
import { RoleAndStage } from '../../ui/RoleAndStage';
import styles from './TargetPicker.module.css';

/** What the answers are held against; changing it redraws everything at once. */
export function TargetPicker({
  target,
  onChange,
}: {
  target: Target;
  onChange: (target: Target) => void;
}) {
  const { t } = useTranslation();
  const wording = useWording();
  const contexts = bank.contexts.filter((context) => contextApplies(context, target.role));
  const applying = contexts.filter(({ id }) => target.contexts.includes(id));

  return (
    <fieldset className={styles.picker}>
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
      <details className={styles.contexts} onBlur={closeBehind}>
        <summary>
          {applying.length
            ? t('result.contextsChosen', { count: applying.length })
            : t('result.contexts')}
        </summary>
        <div>
          {contexts.map(({ id }) => (
            <Checkbox
              key={id}
              label={wording.contexts[id]?.name}
              hint={wording.contexts[id]?.summary}
              checked={target.contexts.includes(id)}
              onChange={(event) =>
                onChange({
                  ...target,
                  contexts: event.target.checked
                    ? [...target.contexts, id]
                    : target.contexts.filter((other) => other !== id),
                })
              }
            />
          ))}
        </div>
      </details>
    </fieldset>
  );
}

/** Left open, it would lie over whatever has focus next. */
function closeBehind({ currentTarget: list, relatedTarget: next }: FocusEvent<HTMLDetailsElement>) {
  if (next instanceof Node && !list.contains(next)) list.open = false;
}
