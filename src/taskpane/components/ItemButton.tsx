import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  content: {
    boxSizing: 'border-box',
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  button: {
    appearance: 'none',
    display: 'block',
    border: 'none',
    background: 'none',
    font: 'inherit',
    color: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    '&:hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    '&:active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
    '&:focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
      borderRadius: tokens.borderRadiusMedium,
    },
  },
});

interface Props {
  /** undefined for an item that leads nowhere. */
  readonly onClick: (() => void) | undefined;
  readonly children: ReactNode;
}

/** One item of a list: the whole of it goes to its cell in Excel. */
export function ItemButton({ onClick, children }: Props) {
  const styles = useStyles();
  return (
    <li className={styles.item}>
      {onClick === undefined ? (
        <div className={styles.content}>{children}</div>
      ) : (
        <button type="button" className={mergeClasses(styles.content, styles.button)} onClick={onClick}>
          {children}
        </button>
      )}
    </li>
  );
}
