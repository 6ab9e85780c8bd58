import { Talk } from './Talk';
import { WithBothSides } from './WithBothSides';

/** Two ratings on one page, for a conversation of 45 minutes. */
export default function ConversationPage({ id }: { id: string }) {
  return (
    <WithBothSides id={id}>
      {(open, { oneOnOne, code }) => (
        <Talk {...open} code={oneOnOne.way === 'room' ? null : code} />
      )}
    </WithBothSides>
  );
}
