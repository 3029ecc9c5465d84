import type { start as vi } from '../vi/start';
import type { Words } from '../words';

export const start: Words<typeof vi> = {};
