import { useMemo, useRef, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { answerTo } from '../../domain/answerSheet';
import type { Assessment } from '../../domain/assessment';
import { useDates } from '../../i18n/useDates';
import { useWording } from '../../i18n/useWording';
import { encodeLink } from '../../link/encodeLink';
import { LONGEST_LABEL, normaliseLabel } from '../../link/label';
import { type KnownEdition, REQUESTS, type ShareRequest } from '../../link/sharedAssessment';
import { Button } from '../../ui/Button';
import { Checkbox } from '../../ui/Checkbox';
import { Dialog } from '../../ui/Dialog';
import { Select } from '../../ui/Select';
import { TextField } from '../../ui/TextField';
import styles from './ShareDialog.module.css';
import { thisMonth } from './thisMonth';

interface ShareForm {
  withLabel: boolean;
  label: string;
  withMonth: boolean;
  request: ShareRequest | '';
}

/** Says what the link holds before it can be copied. */
export default function ShareDialog({
  assessment,
  edition,
  onClose,
}: {
  assessment: Assessment;
  /** The edition that it was answered in. */
  edition: KnownEdition;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  return (
    <Dialog open onClose={onClose} title={t('share.title')}>
      <ShareSheet assessment={assessment} edition={edition} />
    </Dialog>
  );
}

function ShareSheet({ assessment, edition }: { assessment: Assessment; edition: KnownEdition }) {
  const { bank } = edition;
  const { t } = useTranslation();
  const wording = useWording();
  const { month: monthName } = useDates();
  const linkRef = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<'copied' | 'copyFailed' | null>(null);
  const { register, control } = useForm<ShareForm>({
    defaultValues: { withLabel: false, label: '', withMonth: false, request: '' },
  });
  const ticked = useWatch({ control });
  const month = thisMonth();

  const link = useMemo(() => {
    const label = ticked.withLabel ? normaliseLabel(ticked.label ?? '') : '';
    const fragment = encodeLink(
      {
        assessment,
        ...(label && { label }),
        ...(ticked.withMonth && { month }),
        ...(ticked.request && { request: ticked.request }),
      },
      edition,
    );
    return `${location.origin}${location.pathname}${fragment}`;
  }, [
    assessment,
    edition,
    ticked.withLabel,
    ticked.label,
    ticked.withMonth,
    ticked.request,
    month,
  ]);

  const answers = bank.items.filter(
    ({ id }) => answerTo(assessment.answers, id) !== undefined,
  ).length;

  async function copy() {
    try {
      await navigator.clipboard.writeText(link);
      setOutcome('copied');
    } catch {
      // Denied, or not served securely: the person can still copy by hand.
      linkRef.current?.focus();
      linkRef.current?.select();
      setOutcome('copyFailed');
    }
  }

  return (
    <div className={styles.sheet}>
      <section>
        <h3>{t('share.holds')}</h3>
        <ul>
          <li>{t('share.answers', { count: answers })}</li>
          <li>
            {t('share.target', { role: wording.roles[assessment.target.role]?.title })}
            {assessment.target.stage && `, ${wording.stages[assessment.target.stage]?.name}`}
            {assessment.target.contexts.map((id) => `, ${wording.contexts[id]?.name}`)}
          </li>
          <li>{t('share.edition', { edition: bank.edition })}</li>
        </ul>
        <p className={styles.small}>{t('share.never')}</p>
      </section>
      <fieldset className={styles.add}>
        <legend>{t('share.add')}</legend>
        <Checkbox label={t('share.label')} {...register('withLabel')} />
        {ticked.withLabel && (
          <TextField
            label={t('share.labelText')}
            hint={t('share.labelHint')}
            maxLength={2 * LONGEST_LABEL}
            autoComplete="off"
            dir="auto"
            {...register('label')}
          />
        )}
        <Checkbox
          label={t('share.month', { month: monthName(month) })}
          {...register('withMonth')}
        />
        <Select label={t('share.request')} {...register('request')}>
          <option value="">{t('share.requests.none')}</option>
          {REQUESTS.map((request) => (
            <option key={request} value={request}>
              {t(`share.requests.${request}`)}
            </option>
          ))}
        </Select>
      </fieldset>
      <p className={styles.warning}>{t('share.warning')}</p>
      <label className={styles.link}>
        <span>
          {t('share.link')}{' '}
          <small className="numbers">{t('share.length', { count: link.length })}</small>
        </span>
        <textarea
          ref={linkRef}
          readOnly
          rows={3}
          dir="ltr"
          value={link}
          onFocus={(event) => event.currentTarget.select()}
        />
      </label>
      <div className="row">
        <Button kind="primary" onClick={() => void copy()}>
          {t('share.copy')}
        </Button>
        {'share' in navigator && (
          <Button onClick={() => void navigator.share({ url: link }).catch(() => {})}>
            {t('share.send')}
          </Button>
        )}
        <p role="status">{outcome && t(`share.${outcome}`)}</p>
      </div>
    </div>
  );
}
