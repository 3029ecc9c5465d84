import type { mous as vi } from '../vi/mous';
import type { Words } from '../words';

export const mous: Words<typeof vi> = {};
