import { useState } from 'react';

const FIRST = 10;
/** How many more a list shows at a time. */
const MORE = 100;

/** The start of a long list, and how to see more of it: a page with a thousand rows at once stalls. */
export function useMore<Item>(items: readonly Item[], first = FIRST) {
  const [wanted, setWanted] = useState(first);
  const more = Math.min(MORE, Math.max(0, items.length - wanted));
  return {
    shown: items.slice(0, wanted),
    /** How many `showMore` would add; 0 where everything is shown. */
    more,
    showMore: () => setWanted(wanted + MORE),
  };
}
