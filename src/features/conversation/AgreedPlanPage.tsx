import { PlanView } from './PlanView';
import { WithBothSides } from './WithBothSides';

/** What a conversation ends in. */
export default function AgreedPlanPage({ id }: { id: string }) {
  return (
    <WithBothSides id={id}>
      {(open, { edition }) => <PlanView {...open} edition={edition} />}
    </WithBothSides>
  );
}
