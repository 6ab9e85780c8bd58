import type { BackupAssessment } from './backup';
import { isNewer, putIfNewer } from './merge';
import { readAll, readOne } from './reading';
import { SCHEMA_OF_STORE } from './recordSchemas';
import { ITEM_STORES, type ItemStore, keyOf, type RawRecord, type RecordAccess } from './records';
import type { SavedAssessment } from './savedAssessment';

type ItemRecord = RawRecord & { readonly itemId: string };

/** An assessment as its records, marks of what was removed among them. */
interface Parts {
  readonly header: SavedAssessment & { readonly revision: number };
  readonly items: Readonly<Record<ItemStore, readonly ItemRecord[]>>;
}

/**
 * Adds an assessment of a backup to what is there, record by record. Two versions of one's own answers
 * that a 1:1 keeps apart (it stands on one of them) both stay: the other moves to an id of its own. The
 * result is the same whichever version comes first.
 * @param at ISO time
 * @returns the id under which the incoming one is here now
 */
export async function joinAssessment(
  access: RecordAccess,
  incoming: BackupAssessment,
  at: string,
): Promise<string> {
  return join(access, partsOf(incoming), at);
}

async function join(access: RecordAccess, incoming: Parts, at: string): Promise<string> {
  const { id } = incoming.header;
  const here = await partsHere(access, id);
  if (!here) {
    await putAll(access, incoming, at);
    return id;
  }
  if (canBeOne(here, incoming)) {
    const header = joinedHeader(here.header, incoming.header);
    await putAll(access, incoming, at);
    await access.put('assessments', { ...header });
    return id;
  }
  if (staysFirst(here, incoming)) return join(access, under(incoming, asideId(id)), at);
  await takeOut(access, here);
  await putAll(access, incoming, at);
  const aside = await join(access, under(here, asideId(id)), at);
  await moveOneOnOnes(access, id, aside);
  return id;
}

/** The same on every device; it can become an address and the key of a record. */
function asideId(id: string): string {
  return `${id}-aside`;
}

/** A 1:1 stands on the person's own answers; what a rater sent is kept with the reply. */
function isStoodOn({ header: { origin, frozenAt } }: Parts): boolean {
  return origin === 'mine' && frozenAt !== null;
}

/** Whether joining leaves the answers that a 1:1 stands on as they are, on either side. */
function canBeOne(here: Parts, incoming: Parts): boolean {
  const standing = [here, incoming].filter(isStoodOn);
  if (standing.length === 0) return true;
  const joined = new Map(here.items.answers.map((record) => [record.itemId, record]));
  for (const record of incoming.items.answers) {
    const there = joined.get(record.itemId);
    if (!there || isNewer(record, there)) joined.set(record.itemId, record);
  }
  const sheet = sheetText([...joined.values()]);
  return standing.every(({ items }) => sheetText(items.answers) === sheet);
}

function sheetText(answers: readonly ItemRecord[]): string {
  const given = answers.filter(({ answer }) => answer !== null);
  return JSON.stringify(given.map(({ itemId, answer }) => [itemId, answer]).sort());
}

/** Of two versions that cannot be one: the one that a 1:1 stands on, the earlier where it is both. */
function staysFirst(here: Parts, incoming: Parts): boolean {
  if (!isStoodOn(here) || !isStoodOn(incoming)) return isStoodOn(here);
  const since = ({ header }: Parts) => Date.parse(header.frozenAt ?? '');
  if (since(here) !== since(incoming)) return since(here) < since(incoming);
  return sheetText(here.items.answers) < sheetText(incoming.items.answers);
}

/** The newer header; what a 1:1 stands on stays as it was when it began. */
function joinedHeader(here: Parts['header'], incoming: Parts['header']): Parts['header'] {
  const newer = isNewer({ ...incoming }, { ...here }) ? incoming : here;
  if (newer.origin !== 'mine') return newer;
  const [first] = [here, incoming]
    .filter(({ frozenAt }) => frozenAt !== null)
    .sort((a, b) => Date.parse(a.frozenAt ?? '') - Date.parse(b.frozenAt ?? ''));
  if (!first) return newer;
  const { frozenAt, askedRole, finishedAt } = first;
  return { ...newer, frozenAt, askedRole, finishedAt };
}

async function partsHere(access: RecordAccess, id: string): Promise<Parts | null> {
  const header = readOne(SCHEMA_OF_STORE.assessments, await access.get('assessments', id));
  if (!header) return null;
  const items: Record<ItemStore, readonly ItemRecord[]> = { answers: [], examples: [], notes: [] };
  for (const store of ITEM_STORES) {
    items[store] = readAll(SCHEMA_OF_STORE[store], await access.all(store, id)).values;
  }
  return { header, items };
}

function partsOf({ header, revision, ...lists }: BackupAssessment): Parts {
  const owned = (records: readonly { readonly itemId: string }[]) =>
    records.map((record) => ({ assessmentId: header.id, ...record }));
  return {
    header: { ...header, revision },
    items: {
      answers: owned(lists.answers),
      examples: owned(lists.examples),
      notes: owned(lists.notes),
    },
  };
}

function under({ header, items }: Parts, id: string): Parts {
  const owned = (records: readonly ItemRecord[]) =>
    records.map((record) => ({ ...record, assessmentId: id }));
  return {
    header: { ...header, id },
    items: {
      answers: owned(items.answers),
      examples: owned(items.examples),
      notes: owned(items.notes),
    },
  };
}

async function putAll(access: RecordAccess, { header, items }: Parts, at: string): Promise<void> {
  await putIfNewer(access, 'assessments', { ...header }, at);
  for (const store of ITEM_STORES) {
    for (const record of items[store]) await putIfNewer(access, store, record, at);
  }
}

async function takeOut(access: RecordAccess, { header, items }: Parts): Promise<void> {
  await access.remove('assessments', header.id);
  for (const store of ITEM_STORES) {
    for (const record of items[store]) await access.remove(store, keyOf(store, record));
  }
}

/** A 1:1 goes where the answers go that it stands on. */
async function moveOneOnOnes(access: RecordAccess, from: string, to: string): Promise<void> {
  for (const record of await access.all('oneOnOnes')) {
    if (record.part === 'respondent' && record.assessmentId === from) {
      await access.put('oneOnOnes', { ...record, assessmentId: to });
    }
  }
}
