import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from '../../i18n/useTranslation';
import { normaliseLabel } from '../../link/label';
import type { Person } from './readTeam';

type Given = ReadonlyMap<string, string>;

const NOBODY: readonly Person[] = [];

/** The names given on this page, by person, and how to give one. They live as long as the page. */
export function useGivenNames() {
  const [given, setGiven] = useState<Given>(new Map());
  const rename = useCallback((person: Person, name: string) => {
    setGiven((before) => new Map(before).set(person.id, normaliseLabel(name)));
  }, []);
  return { given, rename };
}

/** What people are called, in their order: as named here, else in the list or link, else by number. */
export function useNames(given: Given, people: readonly Person[] = NOBODY): readonly string[] {
  const { t } = useTranslation();
  return useMemo(() => {
    const own = people.map(({ id, label }) => given.get(id) || label);
    const times = new Map<string | null, number>();
    for (const name of own) times.set(name, (times.get(name) ?? 0) + 1);
    return own.map((name, index) => {
      const number = index + 1;
      if (name === null) return t('team.people.nobody', { number });
      // Two people may have one name.
      return (times.get(name) ?? 0) > 1 ? t('team.people.twice', { name, number }) : name;
    });
  }, [people, given, t]);
}
