import { useEffect, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useLocation } from 'wouter';
import { bank, catalogue } from '../../content/bank';
import { contextApplies, requirementsFor, roleOf } from '../../domain/bank';
import { ADAPTIVE_FORM, itemsAsked } from '../../domain/form';
import { useTranslation } from '../../i18n/useTranslation';
import { useWording } from '../../i18n/useWording';
import { assessmentStore } from '../../stores/assessmentStore';
import { Button } from '../../ui/Button';
import { Checkbox } from '../../ui/Checkbox';
import { PageTitle } from '../../ui/PageTitle';
import { Select } from '../../ui/Select';
import { TextField } from '../../ui/TextField';
import { matchingGroups } from './matchingGroups';
import styles from './RolePage.module.css';

interface RoleForm {
  role: string;
  stage: string;
  contexts: string[];
  form: string;
  currentRole: string;
}

/** Where an assessment starts: the role to be ready for, the company around it, how long to take. */
export default function RolePage() {
  const { t } = useTranslation();
  const wording = useWording();
  const [, navigate] = useLocation();
  const [search, setSearch] = useState('');

  // Who has been here before gets the same order of options.
  useEffect(() => void assessmentStore.getState().connect(), []);
  const { register, handleSubmit, setValue, control } = useForm<RoleForm>({
    defaultValues: { role: '', stage: '', contexts: [], form: ADAPTIVE_FORM, currentRole: '' },
  });
  const chosen = useWatch({ control });
  const groups = matchingGroups(catalogue.roleGroups, wording, search);
  const role = chosen.role ? roleOf(bank, chosen.role) : null;
  const contexts = role ? bank.contexts.filter((context) => contextApplies(context, role.id)) : [];

  const targetFrom = (values: Partial<RoleForm>) => ({
    role: values.role ?? '',
    stage: values.stage || null,
    contexts: contexts.map(({ id }) => id).filter((id) => values.contexts?.includes(id)),
  });
  const requirements = role ? requirementsFor(bank, targetFrom(chosen)) : null;
  const mustHaves = Object.entries(requirements ?? {})
    .filter(([, { gate }]) => gate)
    .map(([id]) => wording.competencies[id]?.name);

  function takeDefaultStage(event: { target: { value: string } }) {
    setValue('stage', roleOf(bank, event.target.value).defaultStage ?? '');
  }

  function start(values: RoleForm) {
    const id = assessmentStore.getState().startAssessment({
      edition: bank.edition,
      target: targetFrom(values),
      form: values.form,
      currentRole: values.currentRole || null,
    });
    navigate(`/a/${id}/warm-up`);
  }

  return (
    <form className={`page ${styles.layout}`} onSubmit={handleSubmit(start)}>
      <div className={styles.head}>
        <PageTitle>{t('role.title')}</PageTitle>
        <p>{t('role.intro')}</p>
      </div>

      <div className={styles.roles}>
        <TextField
          label={t('role.search')}
          type="search"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.preventDefault();
          }}
        />
        <p role="status" className={groups.length ? 'visually-hidden' : styles.none}>
          {groups.length ? '' : t('role.noMatch', { search })}
        </p>
        {groups.map((group) => (
          <fieldset key={group.id} className={styles.group}>
            <legend>{wording.roleGroups[group.id]?.name}</legend>
            {group.roles.map((id) => (
              <label key={id} className={styles.role}>
                <input
                  type="radio"
                  value={id}
                  {...register('role', { onChange: takeDefaultStage })}
                />
                <span>
                  <strong>{wording.roles[id]?.title}</strong>
                  <small>{wording.roles[id]?.summary}</small>
                </span>
              </label>
            ))}
          </fieldset>
        ))}
      </div>

      <section className={styles.panel} aria-label={t('role.panel')}>
        {!role || !requirements ? (
          <p className={styles.wait}>{t('role.choose')}</p>
        ) : (
          <>
            <h2>{wording.roles[role.id]?.title}</h2>
            {role.stages.length > 0 && (
              <fieldset className={styles.choices}>
                <legend>{t('role.stage')}</legend>
                {role.stages.map(({ id }) => (
                  <label key={id} className={styles.choice}>
                    <input type="radio" value={id} {...register('stage')} />
                    <span>
                      {wording.stages[id]?.name}
                      <small>{wording.stages[id]?.summary}</small>
                    </span>
                  </label>
                ))}
              </fieldset>
            )}
            <fieldset className={styles.choices}>
              <legend>{t('role.form')}</legend>
              {catalogue.forms.map(({ id, minutes }) => (
                <label key={id} className={styles.choice}>
                  <input type="radio" value={id} {...register('form')} />
                  <span>
                    {wording.forms[id]?.name}
                    <small>
                      {id === ADAPTIVE_FORM
                        ? t('role.formOpen', { minutes })
                        : t('role.formLength', {
                            count: itemsAsked(bank, requirements, id).length,
                            minutes,
                          })}
                    </small>
                  </span>
                </label>
              ))}
            </fieldset>
            <details className={styles.more}>
              <summary>{t('role.more')}</summary>
              {contexts.map(({ id }) => (
                <Checkbox
                  key={id}
                  value={id}
                  label={wording.contexts[id]?.name}
                  hint={wording.contexts[id]?.summary}
                  {...register('contexts')}
                />
              ))}
              <Select label={t('role.current')} {...register('currentRole')}>
                <option value="">{t('role.currentNone')}</option>
                {bank.roles.map(({ id }) => (
                  <option key={id} value={id}>
                    {wording.roles[id]?.title}
                  </option>
                ))}
              </Select>
            </details>
            <p className={styles.promise}>
              {t('role.mustHaves', { count: mustHaves.length })}{' '}
              <strong>{mustHaves.join(', ')}.</strong>
            </p>
            <p className={styles.promise}>{t('role.device')}</p>
          </>
        )}
        <Button kind="primary" type="submit" disabled={!role} className={styles.start}>
          {role ? t('role.start') : t('role.startWaiting')}
        </Button>
      </section>
    </form>
  );
}
