import type { failures as vi } from '../vi/failures';
import type { Words } from '../words';

export const failures: Words<typeof vi> = {};
