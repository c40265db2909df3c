import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowClockwise20Regular } from '@fluentui/react-icons';
import type { CheckResult } from '../../actions/checkWorkbook';
import { paneText } from '../paneText.vi';
import { Disclosure } from './Disclosure';
import { ReadingDetails } from './ReadingDetails';

const useStyles = makeStyles({
  header: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}` },
  line: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface Props {
  readonly checked: CheckResult;
  readonly sheet: string;
  readonly isRefreshing: boolean;
  readonly onReadAgain: () => void;
}

/** What is followed; unfolded, what was understood of it. */
export function PlanHeader({ checked, sheet, isRefreshing, onReadAgain }: Props) {
  const styles = useStyles();
  const { analysis } = checked;
  return (
    <header className={styles.header}>
      <div className={styles.line}>
        <h1 className={styles.title}>{paneText.plan.title(analysis.year)}</h1>
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowClockwise20Regular />}
          aria-label={paneText.readAgain}
          title={paneText.readAgain}
          disabledFocusable={isRefreshing}
          onClick={onReadAgain}
        />
      </div>
      <Disclosure summary={paneText.plan.summary(sheet, analysis.tasks.length, analysis.indicators.length)}>
        <ReadingDetails analysis={analysis} sheet={sheet} />
      </Disclosure>
    </header>
  );
}
