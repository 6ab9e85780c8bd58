import type { Catalogue } from '../content/catalogue';
import type { Wording } from '../content/wording';
import { type Bank, roleOf } from '../domain/bank';
import type { RoleId, StageId } from '../domain/ids';
import type { Target } from '../domain/roleProfile';
import { Select } from './Select';

/** Two native selects side by side: a role, and the stage of the company where the role has stages. */
export function RoleAndStage({
  bank,
  groups,
  wording,
  labels,
  none,
  target,
  onRole,
  onStage,
}: {
  /** The edition whose roles can be chosen. */
  bank: Bank;
  groups: Catalogue['roleGroups'];
  wording: Pick<Wording, 'roleGroups' | 'roles' | 'stages'>;
  labels: { readonly role: string; readonly stage: string };
  /** What it is called to choose no role, where that is possible: `onRole` gets an empty id then. */
  none?: string;
  target: Target | null;
  onRole: (id: RoleId) => void;
  onStage: (id: StageId) => void;
}) {
  const role = target && roleOf(bank, target.role);
  const isThere = (id: RoleId) => bank.roles.some((one) => one.id === id);
  return (
    <>
      <Select
        label={labels.role}
        value={role?.id ?? ''}
        onChange={(event) => onRole(event.target.value)}
      >
        {none !== undefined && <option value="">{none}</option>}
        {groups.map((group) => (
          <optgroup key={group.id} label={wording.roleGroups[group.id]?.name}>
            {group.roles.filter(isThere).map((id) => (
              <option key={id} value={id}>
                {wording.roles[id]?.title ?? id}
              </option>
            ))}
          </optgroup>
        ))}
      </Select>
      {role && role.stages.length > 0 && (
        <Select
          label={labels.stage}
          value={target.stage ?? role.defaultStage ?? ''}
          onChange={(event) => onStage(event.target.value)}
        >
          {role.stages.map(({ id }) => (
            <option key={id} value={id}>
              {wording.stages[id]?.name ?? id}
            </option>
          ))}
        </Select>
      )}
    </>
  );
}
