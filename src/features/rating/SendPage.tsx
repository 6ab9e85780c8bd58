import { useState } from 'react';
import { useTranslation } from '../../i18n/useTranslation';
import type { WholeAssessment } from '../../storage/savedAssessment';
import { useOneOnOnes } from '../../stores/oneOnOneStore';
import { ButtonLink } from '../../ui/Button';
import { PageTitle } from '../../ui/PageTitle';
import { EarlierReply } from './EarlierReply';
import { LongReply } from './LongReply';
import { MadeReply } from './MadeReply';
import { SendFrame } from './SendFrame';
import { SendPreview } from './SendPreview';
import { useReply } from './useReply';
import { type OpenRating, WithRating } from './WithRating';

/** What a reply holds, and the way to send it; in the room, the way to show both. */
export default function SendPage({ assessment }: { assessment: WholeAssessment }) {
  const ready = useOneOnOnes((state) => state.ready);
  return (
    <WithRating assessment={assessment}>
      {/* Whether it is sent or shown right here is known once the device has been looked at. */}
      {(rating) => (ready ? <Send rating={rating} /> : null)}
    </WithRating>
  );
}

function Send({ rating }: { rating: OpenRating }) {
  const { t } = useTranslation();
  const reply = useReply(rating);
  const { assessment, entry, inRoom, known } = rating;
  // As the page was come upon: what is made here meanwhile has a view of its own.
  const [again] = useState(assessment.frozenAt !== null);
  const sent = again ? entry?.replies.at(-1) : undefined;
  const { stage } = reply;

  if (inRoom && sent) {
    return (
      <section className="page reading">
        <PageTitle>{t('sending.room.shownTitle')}</PageTitle>
        <p>{t('sending.room.shown')}</p>
        <p>
          <ButtonLink kind="primary" href={`/talk/${sent.id}`}>
            {t('sending.room.toTalk')}
          </ButtonLink>
        </p>
      </section>
    );
  }
  if (stage.stage === 'made') return <MadeReply rating={rating} reply={stage.reply} />;
  if (stage.stage === 'long') {
    return <LongReply invitation={known.invitation} reply={stage.reply} acts={reply} />;
  }
  if (sent) return <EarlierReply rating={rating} sent={sent} reply={reply} />;
  return (
    <SendFrame
      invitation={known.invitation}
      title={t(inRoom ? 'sending.room.title' : 'sending.title')}
    >
      <SendPreview rating={rating} reply={reply} again={false} />
    </SendFrame>
  );
}
