import type { settings as vi } from '../vi/settings';
import type { Words } from '../words';

export const settings: Words<typeof vi> = {};
