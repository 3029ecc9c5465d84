import { useLocation } from 'wouter';
import { ProductList } from './product-list';
import { ProductPage } from './product-page';
import { openProduct } from './products-address';

/** The list of products, or one of them. */
export const ProductsScreen = () => {
  const [location] = useLocation();
  const id = openProduct(location);
  return id === null ? <ProductList /> : <ProductPage key={id} id={id} />;
};
