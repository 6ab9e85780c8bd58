import { useTranslation } from '../../i18n/useTranslation';
import type { Invitation } from '../../link/oneOnOne/types';
import { Button } from '../../ui/Button';
import { LONGEST_SAFE_LINK } from '../../ui/LinkOut';
import { fileName, saveFile } from '../../ui/saveFile';
import { SendFrame } from './SendFrame';
import type { Reply, useReply } from './useReply';

/** A reply longer than messengers carry: as a file, or shorter. Nothing is given out yet. */
export function LongReply({
  invitation,
  reply,
  acts,
}: {
  invitation: Invitation;
  reply: Reply;
  acts: ReturnType<typeof useReply>;
}) {
  const { t } = useTranslation();
  const { link, rating } = reply;
  const hasRemarks = Object.keys(rating.remarks).length > 0;

  async function takeAsFile() {
    const remembered = await acts.take(reply);
    if (remembered) saveFile(fileName('reply', 'txt'), `${link}\n`, 'text/plain');
  }

  return (
    <SendFrame invitation={invitation} title={t('sending.long.title')}>
      <p>{t('sending.long.text', { count: link.length, longest: LONGEST_SAFE_LINK })}</p>
      <div className="row">
        <Button kind="primary" onClick={() => void takeAsFile()}>
          {t('sending.long.file')}
        </Button>
        {hasRemarks && (
          <Button onClick={() => void acts.make({ ...rating, remarks: {} })}>
            {t('sending.long.shorten')}
          </Button>
        )}
        <Button kind="plain" onClick={() => void acts.take(reply)}>
          {t('sending.long.link')}
        </Button>
        <Button kind="plain" onClick={acts.backToPreview}>
          {t('sending.long.back')}
        </Button>
      </div>
    </SendFrame>
  );
}
