import { useEffect } from 'react';
import { Redirect } from 'wouter';
import type { WholeAssessment } from '../../storage/savedAssessment';
import { assessmentStore } from '../../stores/assessmentStore';
import { useFollows } from '../../ui/useFollows';
import { RatingQuestion } from './RatingQuestion';
import { standingOf } from './ratingItems';
import { type OpenRating, WithRating } from './WithRating';

/** One statement at a time; each has an address of its own, so that the browser's back button is "back". */
export default function RatePage({
  assessment,
  wanted,
}: {
  assessment: WholeAssessment;
  wanted: string | undefined;
}) {
  return (
    <WithRating assessment={assessment}>
      {(rating) => <Rate rating={rating} wanted={wanted} />}
    </WithRating>
  );
}

function Rate({ rating, wanted }: { rating: OpenRating; wanted: string | undefined }) {
  const { assessment, items } = rating;
  const { id, answers, position, frozenAt } = assessment;
  const item = items.find((one) => one.id === wanted);
  const follows = useFollows(item?.id);

  useEffect(() => {
    if (item && !frozenAt) assessmentStore.getState().setPosition(item.id);
  }, [item, frozenAt]);

  // What was sent stays as it is, until somebody says otherwise there.
  if (frozenAt) return <Redirect to={`/rate/${id}/send`} replace />;
  if (!item) {
    const last = items.find((one) => one.id === position);
    const next = last ?? items.find((one) => standingOf(one, answers) === 'open') ?? items[0];
    return <Redirect to={`/rate/${id}/${next ? next.id : 'review'}`} replace />;
  }
  return <RatingQuestion key={item.id} rating={rating} item={item} follows={follows} />;
}
