import { Select } from '@fluentui/react-components';
import { roleLabels } from '../../domain/table/table.vi';
import type { Role } from '../../domain/table/Role';
import type { TableColumn } from '../../domain/table/Table';
import { roleChoices, roleNamed } from '../roleChoices';
import { usePicked } from '../usePicked';

interface Props {
  readonly label: string;
  readonly column: TableColumn;
  readonly onChoose: (role: Role) => void;
}

/** The browser's own drop-down: keyboard and screen reader come with it. */
export function RoleSelect({ label, column, onChoose }: Props) {
  const [role, pick] = usePicked(column.role, column);
  const { groups, alone } = roleChoices(column.role);
  const choose = (name: string) => {
    const chosen = roleNamed(name);
    if (chosen === undefined) return;
    pick(chosen);
    onChoose(chosen);
  };
  return (
    <Select size="small" aria-label={label} value={role} onChange={(_event, { value }) => choose(value)}>
      {groups.map((group) => (
        <optgroup key={group.label} label={group.label}>
          {group.roles.map((name) => (
            <option key={name} value={name}>
              {roleLabels[name]}
            </option>
          ))}
        </optgroup>
      ))}
      {alone.map((name) => (
        <option key={name} value={name}>
          {roleLabels[name]}
        </option>
      ))}
    </Select>
  );
}
