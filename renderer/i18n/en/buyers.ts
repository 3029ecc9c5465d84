import type { buyers as vi } from '../vi/buyers';
import type { Words } from '../words';

export const buyers: Words<typeof vi> = {};
