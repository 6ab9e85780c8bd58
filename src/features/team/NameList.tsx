import type { MemberIndex } from '../../domain/team';
import { useNumbers } from '../../i18n/useNumbers';
import { useTranslation } from '../../i18n/useTranslation';

/** Names that are written out; the others are counted. */
const WRITTEN = 6;

/** Some people by name, in the order of the list. */
export function NameList({
  people,
  names,
}: {
  people: readonly MemberIndex[];
  names: readonly string[];
}) {
  const { t } = useTranslation();
  const { whole } = useNumbers();
  // One more name is no longer than "and 1 more".
  const written = people.length === WRITTEN + 1 ? people : people.slice(0, WRITTEN);
  const listed = written.map((index) => `\u2068${names[index] ?? ''}\u2069`).join(', ');
  const left = people.length - written.length;
  return left > 0 ? t('team.people.more', { names: listed, number: whole(left) }) : listed;
}
