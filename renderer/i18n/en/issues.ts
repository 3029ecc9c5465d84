import type { issues as vi } from '../vi/issues';
import type { Words } from '../words';

export const issues: Words<typeof vi> = {};
