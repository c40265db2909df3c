import { makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { JobStep } from '../../actions/Action';
import { paneText } from '../paneText.vi';

/** A request waits as long as a cell is being edited (Microsoft: delay-in-cell-edit): after so long, say so. */
const LONG_MS = 2500;

const useStyles = makeStyles({
  step: {
    margin: 0,
    marginBottom: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

export function JobProgress({ step }: { readonly step: JobStep }) {
  const styles = useStyles();
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    setIsLong(false);
    const timer = setTimeout(() => setIsLong(true), LONG_MS);
    return () => clearTimeout(timer);
  }, [step]);
  const { steps, waiting } = paneText.job;
  const talksToExcel = step === 'reading' || step === 'writing';
  return (
    <div>
      <p className={styles.step}>{steps[step]}</p>
      {isLong && talksToExcel && <p className={styles.step}>{waiting}</p>}
      <ProgressBar aria-label={steps[step]} />
    </div>
  );
}
