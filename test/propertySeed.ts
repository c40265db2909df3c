import fc from 'fast-check';

/** Property tests draw the same cases on every run, so that a build can be repeated; FC_SEED=… draws others. */
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 35) });
