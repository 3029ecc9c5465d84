import type { ui as vi } from '../vi/ui';
import type { Words } from '../words';

export const ui: Words<typeof vi> = {};
