import type { BackupOneOnOnes } from './backup';
import { isNewer, putIfNewer } from './merge';
import { getStored, type Stored } from './nextRevision';
import { readAll } from './reading';
import { SCHEMA_OF_STORE } from './recordSchemas';
import type { RecordAccess } from './records';

type Topics = readonly Omit<Stored<'topics'>, 'revision'>[];

/**
 * Adds the conversations of a backup and their topics. Where two devices went on apart, what is agreed
 * may be neither's picture: then nobody has said yes to it, and both yeses are taken back.
 * @param at ISO time
 */
export async function joinConversations(
  access: RecordAccess,
  { conversations, topics }: Pick<BackupOneOnOnes, 'conversations' | 'topics'>,
  at: string,
): Promise<void> {
  const pictures = new Map<string, string>();
  for (const conversation of conversations) {
    const here = await getStored(access, 'conversations', conversation.id);
    const stays = here && !isNewer({ ...conversation }, here);
    const of = stays ? await topicsOf(access, here.id) : topics;
    pictures.set(conversation.id, pictureOf(of, conversation.id));
    await putIfNewer(access, 'conversations', { ...conversation }, at);
  }
  for (const topic of topics) await putIfNewer(access, 'topics', { ...topic }, at);
  for (const [id, saidYesTo] of pictures) {
    const known = await getStored(access, 'conversations', id);
    if (!known?.agreedBySelf && !known?.agreedByRater) continue;
    if (pictureOf(await topicsOf(access, id), id) === saidYesTo) continue;
    const unsaid = { agreedBySelf: false, agreedByRater: false, revision: known.revision + 1 };
    await access.put('conversations', { ...known, ...unsaid });
  }
}

async function topicsOf(access: RecordAccess, id: string): Promise<Topics> {
  return readAll(SCHEMA_OF_STORE.topics, await access.all('topics', id)).values;
}

/** What was agreed on each competency, as a text to compare. */
function pictureOf(topics: Topics, id: string): string {
  const agreed = topics
    .filter((topic) => topic.conversationId === id && topic.agreed !== null)
    .map(({ competency, agreed }) => [competency, agreed]);
  return JSON.stringify(agreed.sort());
}
