import { useTranslation } from '../../i18n/useTranslation';
import type { Pair } from './pair';

// A type and no interface, so that texts take it as their values.
export type People = {
  readonly self: string;
  readonly rater: string;
};

/** What the two are called: their names where they are known, set apart from the text around them. */
export function usePeople({ self, rater }: Pick<Pair, 'self' | 'rater'>): People {
  const { t } = useTranslation();
  return {
    self: self.label ? `\u2068${self.label}\u2069` : t('talk.people.self'),
    rater: rater.label ? `\u2068${rater.label}\u2069` : t('talk.people.rater'),
  };
}
