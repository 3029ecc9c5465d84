import type { ComponentType } from 'react';
import { useLocation } from 'wouter';
import type { Product } from '../../domain/records/product';
import { ProductList } from './product-list';
import { ProductPage } from './product-page';
import { openProduct } from './products-address';

interface ProductsScreenProps {
  /** Papers attached to a record: a feature of its own. */
  readonly papers: ComponentType<{ readonly owner: Product }>;
}

/** The list of products, or one of them. */
export const ProductsScreen = ({ papers }: ProductsScreenProps) => {
  const [location] = useLocation();
  const id = openProduct(location);
  return id === null ? <ProductList /> : <ProductPage key={id} id={id} papers={papers} />;
};
