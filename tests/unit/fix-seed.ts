/**
 * Loaded before each file of unit tests. Property tests draw the same examples in every run, so that a change is
 * judged by what it changes and not by luck; `SEED=2 RUNS=5000 npm test -- unit` draws others, and more of them.
 */
import fc from 'fast-check';

const { SEED = '1', RUNS } = process.env;

fc.configureGlobal({
	seed: Number(SEED),
	...(RUNS === undefined ? {} : { numRuns: Number(RUNS) }),
});
