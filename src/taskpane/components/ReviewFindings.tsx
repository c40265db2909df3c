import { Fragment } from 'react';
import { Button, Link } from '@fluentui/react-components';
import { reviewTexts } from '../../domain/review/review.vi';
import { paneText } from '../taskpane.vi';
import type { ReviewGroup } from '../../domain/review/groupReview';
import { FindingGroup } from './FindingGroup';

const text = paneText.review;

interface Props {
  readonly group: ReviewGroup;
  readonly onShow: (cell: string) => void;
  readonly onSettings: () => void;
}

/** What to look at before signing, of one kind, with what to do about it. */
export function ReviewFindings({ group: { code, severity, findings }, onShow, onSettings }: Props) {
  const { title, advice, finding } = reviewTexts[code];
  const isOfSettings = findings.some(({ item }) => item.details?.['field'] !== undefined);
  return (
    <FindingGroup
      title={title}
      severity={severity}
      hint={advice}
      actions={
        isOfSettings ? (
          <Button size="small" onClick={onSettings}>
            {text.openSettings}
          </Button>
        ) : undefined
      }
      findings={findings.map(({ item, alsoIn }) => ({
        cell: item.cell,
        body: `${finding(item)}.`,
        ...(alsoIn.length > 0 && {
          actions: (
            <p className="meta">
              {text.alsoIn} <CellLinks cells={alsoIn} onShow={onShow} />
            </p>
          ),
        }),
      }))}
      onShow={onShow}
    />
  );
}

interface CellLinksProps {
  readonly cells: readonly string[];
  readonly onShow: (cell: string) => void;
}

/** Cells parted by commas, each leading there. */
function CellLinks({ cells, onShow }: CellLinksProps) {
  return cells.map((cell, index) => (
    <Fragment key={`${cell} ${index}`}>
      {index > 0 && ', '}
      <Link inline onClick={() => onShow(cell)}>
        {cell}
      </Link>
    </Fragment>
  ));
}
