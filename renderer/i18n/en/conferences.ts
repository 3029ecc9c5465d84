import type { conferences as vi } from '../vi/conferences';
import type { Words } from '../words';

export const conferences: Words<typeof vi> = {};
