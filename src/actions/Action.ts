/** Something the user can do. The pane's buttons and the command line run the same objects. */
export interface Action<Input, Output> {
  readonly id: string;
  readonly label: string;
  readonly run: (input: Input, onProgress?: (step: JobStep) => void) => Promise<Output>;
}

export type JobStep = 'reading' | 'analysing' | 'writing' | 'done';
