import type { Catalogue } from '../../content/catalogue';
import type { Wording } from '../../content/wording';

/** The role groups whose titles or summaries hold every word of the search; empty groups leave. */
export function matchingGroups(
  groups: Catalogue['roleGroups'],
  wording: Wording,
  search: string,
): Catalogue['roleGroups'] {
  const words = search.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return groups
    .map(({ id, roles }) => ({
      id,
      roles: roles.filter((role) => {
        const text = wording.roles[role];
        const searched = `${text?.title} ${text?.summary}`.toLocaleLowerCase();
        return words.every((word) => searched.includes(word));
      }),
    }))
    .filter(({ roles }) => roles.length > 0);
}
