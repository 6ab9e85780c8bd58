import { type ReactNode, useMemo, useRef, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from '../../i18n/useTranslation';
import { encodeResult } from '../../link/encodeResult';
import type { KnownEdition } from '../../link/sharedAssessment';
import type { WholeAssessment } from '../../storage/savedAssessment';
import { readinessOf } from '../../stores/readiness';
import { Button } from '../../ui/Button';
import { addressOf, LinkOut } from '../../ui/LinkOut';
import { SaveFiles } from './files/SaveFiles';
import { LockChoice } from './LockChoice';
import { Preview } from './Preview';
import { ShareChoices } from './ShareChoices';
import styles from './ShareDialog.module.css';
import { examplesToShare, NOTHING_ADDED, resultToShare, type ShareForm } from './sharing';
import { thisMonth } from './thisMonth';
import { useLockedLink } from './useLockedLink';
import { WhatIsHeld } from './WhatIsHeld';

/** Choose, look, send. On a narrow screen looking is a step of its own; on a wide one it is beside. */
export function ShareSheet({
  assessment,
  edition,
  preview,
}: {
  assessment: WholeAssessment;
  edition: KnownEdition;
  preview: (link: string) => ReactNode;
}) {
  const { t } = useTranslation();
  const [looking, setLooking] = useState(false);
  const [passphrase, setPassphrase] = useState<string | null>(null);
  const previewTitle = useRef<HTMLHeadingElement>(null);
  const toPreview = useRef<HTMLButtonElement>(null);
  const form = useForm<ShareForm>({ defaultValues: NOTHING_ADDED });
  const ticked = useWatch({ control: form.control });

  const from = useMemo(
    () => ({
      assessment,
      readiness: readinessOf(edition.bank, assessment),
      // Somebody else's words, kept with a copy of their link, are not the reader's to send on.
      examples:
        assessment.origin === 'mine' ? examplesToShare(assessment, assessment.examples) : {},
      month: thisMonth(),
    }),
    [assessment, edition],
  );
  const result = resultToShare(from, { ...NOTHING_ADDED, ...ticked });
  const link = linkTo(result, edition);
  const locked = useLockedLink(link, passphrase);
  const sent = passphrase === null ? link : locked.link;
  const file = `${assessment.target.role}-result`;

  function look(next: boolean) {
    setLooking(next);
    // After it is drawn: focus goes where the next thing is.
    requestAnimationFrame(() => (next ? previewTitle : toPreview).current?.focus());
  }

  return (
    <div className={styles.sheet} data-step={looking ? 'look' : 'choose'}>
      <div className={styles.choices}>
        <ShareChoices form={form} from={from} bank={edition.bank} />
        <LockChoice passphrase={passphrase} locked={locked} onChange={setPassphrase} />
        {link === null && <p role="alert">{t('share.examplesTooLong')}</p>}
        <div className={styles.step}>
          <Button
            ref={toPreview}
            kind="primary"
            disabled={link === null}
            onClick={() => look(true)}
          >
            {t('share.toPreview')}
          </Button>
        </div>
      </div>
      <div className={styles.look}>
        <div className={styles.step}>
          <Button kind="plain" onClick={() => look(false)}>
            {t('share.back')}
          </Button>
        </div>
        <Preview titleRef={previewTitle} locked={passphrase !== null}>
          {link === null ? <p>{t('share.previewWaits')}</p> : preview(link)}
        </Preview>
      </div>
      <div className={styles.out}>
        <WhatIsHeld result={result} />
        <p className={styles.warning}>
          {t(passphrase === null ? 'share.warning' : 'share.warningLocked')}
        </p>
        <LinkOut
          link={sent && addressOf(sent)}
          making={link !== null && passphrase !== '' && !locked.problem}
          file={file}
          label={t('share.link')}
        />
        {link !== null && (
          <SaveFiles from={from} result={result} edition={edition} link={link} file={file} />
        )}
      </div>
    </div>
  );
}

/** The fragment; null where the examples are longer than a link can be. */
function linkTo(...parts: Parameters<typeof encodeResult>): string | null {
  try {
    return encodeResult(...parts);
  } catch (problem) {
    if (problem instanceof RangeError) return null;
    throw problem;
  }
}
