import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { statusLabels, statusSymbols } from '../../domain/messages.vi';
import type { Status } from '../../domain/progress/Judgement';
import type { StatusCount } from '../countStatuses';
import { paneText } from '../paneText.vi';
import { statusTones } from '../tones';
import { ToneMark } from './ToneMark';

const useStyles = makeStyles({
  group: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(132px, 1fr))',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  choice: {
    appearance: 'none',
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minHeight: '32px',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: 'start',
    cursor: 'pointer',
    '&:hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    '&:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  pressed: {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorBrandBackground2,
    fontWeight: tokens.fontWeightSemibold,
    '&:hover': { backgroundColor: tokens.colorBrandBackground2Hover },
    '@media (forced-colors: active)': { border: '2px solid Highlight' },
  },
  count: { marginInlineStart: 'auto', fontVariantNumeric: 'tabular-nums', fontWeight: 'inherit' },
});

interface Props {
  readonly counts: readonly StatusCount[];
  readonly selected: Status;
  readonly onSelect: (status: Status) => void;
}

/** How many tasks stand where: a summary to read, a filter to press. */
export function StatusFilter({ counts, selected, onSelect }: Props) {
  const styles = useStyles();
  return (
    <div role="group" aria-label={paneText.tasks.byStatus} className={styles.group}>
      {counts.map(({ status, count }) => (
        <button
          key={status}
          type="button"
          aria-pressed={status === selected}
          className={mergeClasses(styles.choice, status === selected && styles.pressed)}
          onClick={() => onSelect(status)}
        >
          <ToneMark tone={statusTones[status]} symbol={statusSymbols[status]} />
          <span>{statusLabels[status]}</span>
          <span className={styles.count}>{count}</span>
        </button>
      ))}
    </div>
  );
}
