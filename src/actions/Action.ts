/** Something the user can do. The pane's buttons and the command line call the same functions. */
export type Action<Input, Output> = (input: Input, onProgress?: (step: JobStep) => void) => Promise<Output>;

export type JobStep = 'reading' | 'analysing' | 'writing' | 'done';
