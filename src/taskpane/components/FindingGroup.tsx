import type { ReactNode } from 'react';
import type { Problem } from '../../domain/problem/Problem';
import { paneText } from '../taskpane.vi';
import { ItemButton } from './ItemButton';
import { SeverityIcon } from './SeverityIcon';
import { ShowMore } from './ShowMore';

/** `cell` '' for what has no place in the workbook: it is told, but leads nowhere. */
export interface Finding {
  readonly cell: string;
  readonly body: ReactNode;
  readonly actions?: ReactNode;
}

interface Props {
  readonly title: string;
  readonly severity?: Problem['severity'];
  readonly hint: string;
  readonly findings: readonly Finding[];
  /** What can be done about all of them at once. */
  readonly actions?: ReactNode;
  readonly onShow: (cell: string) => void;
}

export function FindingGroup({ title, severity = 'note', hint, findings, actions, onShow }: Props) {
  if (findings.length === 0) return null;
  return (
    <section className="finding-group">
      <h3 className="group-title">
        <SeverityIcon severity={severity} />
        {paneText.problems.group(title, findings.length)}
      </h3>
      {hint !== '' && <p className="meta hint">{hint}</p>}
      {actions !== undefined && <div className="actions hint">{actions}</div>}
      <ShowMore
        label={title}
        items={findings}
        keyOf={({ cell }, index) => `${cell} ${index}`}
        render={({ cell, body, actions: ownActions }) => (
          <ItemButton
            onClick={cell === '' ? undefined : () => onShow(cell)}
            below={ownActions === undefined ? undefined : <div className="actions">{ownActions}</div>}
          >
            {body}
          </ItemButton>
        )}
      />
    </section>
  );
}
