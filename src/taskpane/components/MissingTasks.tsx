import { Button } from '@fluentui/react-components';
import type { PlanTask } from '../../domain/plan/Plan';
import { paneText } from '../taskpane.vi';
import { FindingGroup } from './FindingGroup';

const text = paneText.problems;

interface Props {
  readonly tasks: readonly PlanTask[];
  /** undefined where the table must stay as it is. */
  readonly onAdd: ((numbers: readonly number[]) => void) | undefined;
}

/** Tasks of the plan that the sheet lacks. */
export function MissingTasks({ tasks, onAdd }: Props) {
  const addButton = (numbers: readonly number[], label: string) =>
    onAdd && (
      <Button size="small" onClick={() => onAdd(numbers)}>
        {label}
      </Button>
    );
  const all = tasks.map(({ no }) => no);
  return (
    <FindingGroup
      title={text.missing}
      hint=""
      actions={all.length > 1 ? addButton(all, text.addAll(all.length)) : undefined}
      findings={tasks.map(({ no, content }) => ({
        cell: '',
        body: text.task(String(no), content),
        actions: addButton([no], text.add),
      }))}
      onShow={() => undefined}
    />
  );
}
