import fc from 'fast-check';

/**
 * The texts and tables of the property tests are the same in each run, so that a change is judged by what it changed. Set
 * PROPERTY_SEED to look elsewhere, and PROPERTY_RUNS to look longer where a test has no number of its own.
 */
const seed = Number(process.env['PROPERTY_SEED'] ?? 20_261_124);
const runs = process.env['PROPERTY_RUNS'];

fc.configureGlobal({ seed, ...(runs === undefined ? {} : { numRuns: Number(runs) }) });
