import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ItemButton } from './ItemButton';
import { ShowMore } from './ShowMore';

const useStyles = makeStyles({
  heading: {
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  hint: {
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  body: { overflowWrap: 'anywhere' },
  cell: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** `cell` '' for what has no place in the workbook: it is told, but leads nowhere. */
export interface Finding {
  readonly cell: string;
  readonly body: ReactNode;
}

interface Props {
  readonly title: string;
  readonly hint: string;
  readonly findings: readonly Finding[];
  readonly onShow: (cell: string) => void;
}

export function ProblemGroup({ title, hint, findings, onShow }: Props) {
  const styles = useStyles();
  if (findings.length === 0) return null;
  return (
    <section>
      <h2 className={styles.heading}>
        {title} ({findings.length})
      </h2>
      {hint !== '' && <p className={styles.hint}>{hint}</p>}
      <ShowMore
        label={title}
        items={findings}
        keyOf={({ cell }, index) => `${cell} ${index}`}
        render={({ cell, body }) => (
          <ItemButton onClick={cell === '' ? undefined : () => onShow(cell)}>
            <div className={styles.body}>{body}</div>
            {cell !== '' && <div className={styles.cell}>{cell}</div>}
          </ItemButton>
        )}
      />
    </section>
  );
}
