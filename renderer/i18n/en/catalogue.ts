import type { catalogue as vi } from '../vi/catalogue';
import type { Words } from '../words';

export const catalogue: Words<typeof vi> = {};
