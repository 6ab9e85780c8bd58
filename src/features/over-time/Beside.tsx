import { useMemo, useState } from 'react';
import { knowsTarget } from '../../domain/bank';
import type { Target } from '../../domain/roleProfile';
import { useTranslation } from '../../i18n/useTranslation';
import { useWording } from '../../i18n/useWording';
import { readinessOf } from '../../stores/readiness';
import { Notice } from '../../ui/Notice';
import { BesideLines } from './BesideLines';
import { BesideRadar } from './BesideRadar';
import type { Candidate } from './candidates';
import { Differences } from './Differences';
import { TargetChoice } from './TargetChoice';
import type { AllScored } from './useScored';

/** The chosen ones against one target: on a radar, line by line, and as a table of differences. */
export function Beside({
  all: { scored, unscored },
  names,
}: {
  all: AllScored<Candidate>;
  names: ReadonlyMap<string, string>;
}) {
  const { t } = useTranslation();
  const wording = useWording();
  const [wanted, setWanted] = useState<Target | null>(null);
  const [first] = scored;
  const bank = first?.bank;
  const target = wanted && bank && knowsTarget(bank, wanted) ? wanted : first?.facts.target;
  const comparable = useMemo(
    () => scored.filter((one) => one.bank.edition === bank?.edition),
    [scored, bank],
  );
  const several = useMemo(
    () =>
      bank && target ? comparable.map(({ facts }) => readinessOf(bank, { ...facts, target })) : [],
    [comparable, bank, target],
  );
  const nameOf = ({ source: { id } }: { source: Candidate }) => names.get(id) ?? '';
  const drawn = comparable.map(nameOf);
  const role = (target && wording.roles[target.role]?.title) ?? '';

  return (
    <>
      {unscored.map((one) => (
        <Notice key={one.source.key}>
          {t('sideBySide.unscored', {
            name: nameOf(one),
            why: t(`overTime.unscored.why.${one.problem}`, { edition: one.source.edition }),
          })}
        </Notice>
      ))}
      {scored
        .filter((one) => !comparable.includes(one))
        .map((one) => (
          <Notice key={one.source.key}>
            {t('sideBySide.otherEdition', { name: nameOf(one), edition: one.bank.edition })}
          </Notice>
        ))}
      {bank && target && (
        <>
          <TargetChoice bank={bank} target={target} onChange={setWanted} />
          {several.length > 1 && (
            <>
              <BesideRadar bank={bank} several={several} names={drawn} role={role} />
              <BesideLines bank={bank} several={several} />
            </>
          )}
          <Differences scored={scored} names={scored.map(nameOf)} target={target} />
        </>
      )}
    </>
  );
}
