import { useId, useState } from 'react';
import { bank, catalogue } from '../../content/bank';
import { contextApplies, requirementsFor, roleOf } from '../../domain/bank';
import type { Target } from '../../domain/roleProfile';
import { useNumbers } from '../../i18n/useNumbers';
import { useTranslation } from '../../i18n/useTranslation';
import { useWording } from '../../i18n/useWording';
import { Checkbox } from '../../ui/Checkbox';
import { RoleAndStage } from '../../ui/RoleAndStage';
import { RequirementRow } from './RequirementRow';
import styles from './RoleTable.module.css';
import { Section } from './Section';
import table from './Table.module.css';

/** Every requirement of every role, one role at a time, read from the bank. */
export function RoleTable() {
  const { t } = useTranslation();
  const wording = useWording();
  const { whole } = useNumbers();
  const contextsTitle = useId();
  const [target, setTarget] = useState(firstShown);
  const role = roleOf(bank, target.role);
  const contexts = bank.contexts.filter((context) => contextApplies(context, role.id));
  const requirements = requirementsFor(bank, target);
  const asked = Object.values(requirements).filter(({ level }) => level > 0);
  const title = wording.roles[role.id]?.title;
  const stage = target.stage === null ? null : wording.stages[target.stage]?.name;

  return (
    <Section title={t('method.roles.title')}>
      <p>{t('method.roles.lead')}</p>
      <div className={styles.choice}>
        <RoleAndStage
          bank={bank}
          groups={catalogue.roleGroups}
          wording={wording}
          labels={{ role: t('method.roles.role'), stage: t('method.roles.stage') }}
          target={target}
          onRole={(id) => setTarget(asItStands(id))}
          onStage={(stage) => setTarget({ ...target, stage })}
        />
      </div>
      {contexts.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot be laid out with the rest
        <div role="group" aria-labelledby={contextsTitle}>
          <p id={contextsTitle} className={styles.legend}>
            {t('method.roles.contexts')}
          </p>
          {contexts.map(({ id }) => (
            <Checkbox
              key={id}
              label={wording.contexts[id]?.name}
              hint={wording.contexts[id]?.summary}
              checked={target.contexts.includes(id)}
              onChange={(event) =>
                setTarget({
                  ...target,
                  contexts: event.target.checked
                    ? [...target.contexts, id]
                    : target.contexts.filter((other) => other !== id),
                })
              }
            />
          ))}
        </div>
      )}
      <p role="status">
        {t('method.roles.sum', {
          required: whole(asked.length),
          all: whole(Object.keys(requirements).length),
          gates: whole(asked.filter(({ gate }) => gate).length),
        })}
      </p>
      <table className={table.table}>
        <caption>
          {stage
            ? t('method.roles.tableOfStage', { role: title, stage })
            : t('method.roles.tableOf', { role: title })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('method.roles.competency')}</th>
            <th scope="col">{t('method.roles.level')}</th>
            <th scope="col">{t('method.roles.weight')}</th>
            <th scope="col">{t('method.roles.gate')}</th>
          </tr>
        </thead>
        {bank.areas.map((area) => (
          <tbody key={area.id}>
            <tr>
              <th colSpan={4} scope="rowgroup" className={table.group}>
                {wording.areas[area.id]?.name}
              </th>
            </tr>
            {area.competencies.map((id) => (
              <RequirementRow key={id} competency={id} requirement={requirements[id]} />
            ))}
          </tbody>
        ))}
      </table>
    </Section>
  );
}

/** A role without circumstances, at the stage that its requirements are written for. */
function asItStands(id: string): Target {
  const { defaultStage } = roleOf(bank, id);
  return { role: id, stage: defaultStage, contexts: [] };
}

/** The first role that stages change, because it shows the most; else the first of the ladder. */
function firstShown(): Target {
  const role = bank.roles.find(({ stages }) => stages.length > 0) ?? bank.roles[0];
  return asItStands(role?.id ?? '');
}
