import type { papers as vi } from '../vi/papers';
import type { Words } from '../words';

export const papers: Words<typeof vi> = {};
