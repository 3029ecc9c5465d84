import { en } from './en';
import { vi } from './vi';
import type { Words } from './words';

export type Language = 'vi' | 'en';
export type Dictionary = Words<typeof vi>;

export const dictionaries: { readonly [L in Language]: Dictionary } = { vi, en };
