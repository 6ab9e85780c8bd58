import { useTranslation } from 'react-i18next';
import { bank, catalogue } from '../../content/bank';
import { contextApplies, roleOf } from '../../domain/bank';
import type { Target } from '../../domain/roleProfile';
import { useWording } from '../../i18n/useWording';
import { Checkbox } from '../../ui/Checkbox';
import { Select } from '../../ui/Select';
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
  const role = roleOf(bank, target.role);
  const contexts = bank.contexts.filter((context) => contextApplies(context, role.id));
  const applying = contexts.filter(({ id }) => target.contexts.includes(id));

  return (
    <fieldset className={styles.picker}>
      <legend className="visually-hidden">{t('result.against')}</legend>
      <Select
        label={t('result.role')}
        value={role.id}
        onChange={(event) => onChange(targetFor(event.target.value, target))}
      >
        {catalogue.roleGroups.map((group) => (
          <optgroup key={group.id} label={wording.roleGroups[group.id]?.name}>
            {group.roles.map((id) => (
              <option key={id} value={id}>
                {wording.roles[id]?.title}
              </option>
            ))}
          </optgroup>
        ))}
      </Select>
      {role.stages.length > 0 && (
        <Select
          label={t('result.stage')}
          value={target.stage ?? role.defaultStage ?? ''}
          onChange={(event) => onChange({ ...target, stage: event.target.value })}
        >
          {role.stages.map(({ id }) => (
            <option key={id} value={id}>
              {wording.stages[id]?.name}
            </option>
          ))}
        </Select>
      )}
      <details className={styles.contexts}>
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

/** Another role in the same company: what does not concern it is left out. */
export function targetFor(roleId: string, from: Target): Target {
  const role = roleOf(bank, roleId);
  return {
    role: roleId,
    stage: role.stages.some(({ id }) => id === from.stage) ? from.stage : role.defaultStage,
    contexts: from.contexts.filter((id) =>
      bank.contexts.some((context) => context.id === id && contextApplies(context, roleId)),
    ),
  };
}
