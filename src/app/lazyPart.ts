import { type ComponentType, lazy } from 'react';
import { loadTexts, type TextPart } from '../i18n/moreTexts';

/** Something whose code is fetched when it is first shown, together with the texts that it says. */
export function lazyPart<Props>(
  load: () => Promise<{ default: ComponentType<Props> }>,
  ...texts: TextPart[]
) {
  return lazy(async () => {
    const [module] = await Promise.all([load(), loadTexts(...texts)]);
    return module;
  });
}
