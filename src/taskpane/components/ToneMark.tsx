import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Tone } from '../tones';

const useStyles = makeStyles({
  mark: {
    display: 'inline-grid',
    placeItems: 'center',
    flexShrink: 0,
    width: '20px',
    height: '20px',
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid transparent`,
    fontSize: '11px',
    lineHeight: 1,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  danger: {
    backgroundColor: tokens.colorStatusDangerBackground2,
    color: tokens.colorStatusDangerForeground1,
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground2,
    color: tokens.colorStatusWarningForeground2,
  },
  success: {
    backgroundColor: tokens.colorStatusSuccessBackground2,
    color: tokens.colorStatusSuccessForeground1,
  },
  info: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground2 },
  neutral: { backgroundColor: tokens.colorNeutralBackground1Selected, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly tone: Tone;
  readonly symbol: string;
}

/** The symbol on its colour; the word beside it carries the meaning, so screen readers pass over it. */
export function ToneMark({ tone, symbol }: Props) {
  const styles = useStyles();
  return (
    <span aria-hidden className={mergeClasses(styles.mark, styles[tone])}>
      {symbol}
    </span>
  );
}
