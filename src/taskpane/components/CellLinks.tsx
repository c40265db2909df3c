import { Link } from '@fluentui/react-components';
import { Fragment } from 'react';

interface Props {
  /** "Sheet!B7" each. */
  readonly cells: readonly string[];
  readonly onShow: (cell: string) => void;
}

/** Cells parted by commas, each leading there. */
export function CellLinks({ cells, onShow }: Props) {
  return cells.map((cell, index) => (
    <Fragment key={`${cell} ${index}`}>
      {index > 0 && ', '}
      <Link inline onClick={() => onShow(cell)}>
        {cell}
      </Link>
    </Fragment>
  ));
}
