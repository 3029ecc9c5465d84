import { createRequire } from 'node:module';
import path from 'node:path';

const load = createRequire(path.join(process.cwd(), 'test/support/electron-stand-in/runtime/'));

/** A module of the stand-in's runtime, which is plain JavaScript outside the compiler's sight; `T` says what the test uses of it. */
export const runtime = <T>(file: string): T => load(`./${file}.cjs`) as T;
