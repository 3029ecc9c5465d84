import type { importing as vi } from '../vi/importing';
import type { Words } from '../words';

export const importing: Words<typeof vi> = {};
