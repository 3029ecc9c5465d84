import { createRequire } from 'node:module';
import path from 'node:path';

const load = createRequire(path.join(process.cwd(), 'test/support/electron-stand-in/runtime/'));

/** A module of the stand-in's runtime, plain JavaScript outside the compiler's sight: each test says what it uses of it. */
export const runtime = (file: string): unknown => load(`./${file}.cjs`);
