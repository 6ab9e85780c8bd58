import { useId, useState } from 'react';
import { MOST_SHAPES } from '../../charts/severalShapes';
import { useTranslation } from '../../i18n/useTranslation';
import { useWording } from '../../i18n/useWording';
import { Checkbox } from '../../ui/Checkbox';
import { TextField } from '../../ui/TextField';
import styles from './Chooser.module.css';
import { type Candidate, KINDS } from './candidates';

/** With more than these, a list is easier searched than read. */
const MANY = 12;

/** What can be laid beside each other, to tick. The first one ticked is what the others are held against. */
export function Chooser({
  candidates,
  names,
  chosen,
  onChange,
}: {
  candidates: readonly Candidate[];
  names: ReadonlyMap<string, string>;
  /** Ids, in the order of choosing. */
  chosen: readonly string[];
  onChange: (ids: readonly string[]) => void;
}) {
  const { t } = useTranslation();
  const wording = useWording();
  const id = useId();
  const [search, setSearch] = useState('');
  const isFull = chosen.length >= MOST_SHAPES;
  const roleOf = ({ target }: Candidate) =>
    wording.roles[target.role]?.title ?? t('library.unknownRole');
  const wanted = search.trim().toLocaleLowerCase();
  const found = candidates.filter(
    (one) =>
      chosen.includes(one.id) ||
      `${names.get(one.id)} ${roleOf(one)}`.toLocaleLowerCase().includes(wanted),
  );

  return (
    <section className={`${styles.chooser} no-print`} aria-labelledby={id}>
      <h2 id={id}>{t('sideBySide.which')}</h2>
      <p className={styles.hint} role="status">
        {t(isFull ? 'sideBySide.full' : 'sideBySide.chosen', {
          count: chosen.length,
          most: MOST_SHAPES,
        })}
      </p>
      {candidates.length > MANY && (
        <TextField
          type="search"
          label={t('sideBySide.find')}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      )}
      <div className={styles.list}>
        {KINDS.map((kind) => {
          const ofKind = found.filter((one) => one.kind === kind);
          if (ofKind.length === 0) return null;
          return (
            <fieldset key={kind} className={styles.group}>
              <legend>{t(`sideBySide.kinds.${kind}`)}</legend>
              {ofKind.map((one) => {
                const isChosen = chosen.includes(one.id);
                return (
                  <Checkbox
                    key={one.id}
                    label={names.get(one.id)}
                    hint={roleOf(one)}
                    checked={isChosen}
                    disabled={isFull && !isChosen}
                    onChange={() =>
                      onChange(
                        isChosen ? chosen.filter((other) => other !== one.id) : [...chosen, one.id],
                      )
                    }
                  />
                );
              })}
            </fieldset>
          );
        })}
        {found.length === 0 && <p>{t('sideBySide.noMatch')}</p>}
      </div>
    </section>
  );
}
