// How long the module takes to load, by a Node that nothing else has changed.
const began = performance.now();
require('../dist/cjs/index.cjs');
process.stderr.write(`\nmeasured ${JSON.stringify({ ms: performance.now() - began })}\n`);
