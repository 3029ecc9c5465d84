import type { producers as vi } from '../vi/producers';
import type { Words } from '../words';

export const producers: Words<typeof vi> = {};
