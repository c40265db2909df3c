import { ProgressBar } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { WorkStep } from '../paneState';
import { paneText } from '../taskpane.vi';

/** A request waits as long as a cell is being edited (Microsoft: delay-in-cell-edit): after so long, say so. */
const LONG_MS = 2500;

/** About how much of the time has passed when a step begins. */
const SHARES: Readonly<Record<WorkStep, number>> = {
  cellEditing: 0.1,
  reading: 0.1,
  analysing: 0.3,
  writing: 0.6,
  done: 1,
};

export function JobProgress({ step }: { readonly step: WorkStep }) {
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    setIsLong(false);
    const timer = setTimeout(() => setIsLong(true), LONG_MS);
    return () => clearTimeout(timer);
  }, [step]);
  const { steps, waiting } = paneText.job;
  const isWaiting = step === 'cellEditing' || (isLong && (step === 'reading' || step === 'writing'));
  return (
    <div className="progress">
      <p className="meta">{steps[step]}</p>
      {isWaiting && <p className="meta unsure">{waiting}</p>}
      <ProgressBar aria-label={steps[step]} value={SHARES[step]} />
    </div>
  );
}
