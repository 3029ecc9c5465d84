import type { products as vi } from '../vi/products';
import type { Words } from '../words';

export const products: Words<typeof vi> = {};
