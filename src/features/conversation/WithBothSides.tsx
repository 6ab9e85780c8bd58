import { type ReactNode, useMemo } from 'react';
import type { CompetencyId } from '../../domain/ids';
import { useTranslation } from '../../i18n/useTranslation';
import type {
  ConversationChange,
  TopicChange,
  WholeConversation,
} from '../../storage/savedOneOnOne';
import type { Saving } from '../../stores/assessmentState';
import type { BothSides } from '../../stores/oneOnOneState';
import { oneOnOneStore, useOneOnOnes } from '../../stores/oneOnOneStore';
import { type Pair, pairFrom } from './pair';
import { SidesProblem } from './SidesProblem';
import { useBothSides } from './useBothSides';

/** What the pages of a conversation show, and where they hand over what is written. */
export interface OpenConversation {
  readonly id: string;
  readonly pair: Pair;
  readonly conversation: WholeConversation;
  readonly saving: Saving;
  readonly onTopic: (competency: CompetencyId, change: TopicChange) => void;
  readonly onConversation: (change: ConversationChange) => void;
}

type Render = (open: OpenConversation, sides: BothSides) => ReactNode;

/** Opens a conversation; until both sides are there it says so, and what is the matter otherwise. */
export function WithBothSides({ id, children }: { id: string; children: Render }) {
  const { t } = useTranslation();
  const opened = useBothSides(id);
  if (opened.state === 'problem') return <SidesProblem problem={opened.problem} />;
  if (opened.state === 'loading') {
    return (
      <p className="page loading" role="status">
        {t('loading')}
      </p>
    );
  }
  return (
    <Opened key={id} sides={opened.sides} conversation={opened.conversation}>
      {children}
    </Opened>
  );
}

function Opened({
  sides,
  conversation,
  children,
}: {
  sides: BothSides;
  conversation: WholeConversation;
  children: Render;
}) {
  const saving = useOneOnOnes((state) => state.saving);
  const pair = useMemo(() => pairFrom(sides), [sides]);
  const { changeTopic: onTopic, changeConversation: onConversation } = oneOnOneStore.getState();
  return children({ id: sides.id, pair, conversation, saving, onTopic, onConversation }, sides);
}
