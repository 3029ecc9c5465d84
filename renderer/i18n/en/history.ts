import type { history as vi } from '../vi/history';
import type { Words } from '../words';

export const history: Words<typeof vi> = {};
