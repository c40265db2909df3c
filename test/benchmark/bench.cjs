// `npm run bench`: node runs the TypeScript through the compiler of the build and the tests.
const { transformFileSync } = require('@swc/core');

const options = {
  swcrc: false,
  module: { type: 'commonjs' },
  jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' },
};

require.extensions['.ts'] = (module, file) => module._compile(transformFileSync(file, options).code, file);

require('./bench.ts').bench();
