import { useMemo } from 'react';
import { Link } from 'wouter';
import { planCreate } from '../../domain/plan/planners/plan-create';
import type { Producer } from '../../domain/records/producer';
import { blankProduct } from '../../domain/records/product';
import { certificatesByProduct } from '../../domain/validity/certificates-by-product';
import { currentCertificate } from '../../domain/validity/current-certificate';
import { productStanding } from '../../domain/validity/product-standing';
import { useRecords, useStore } from '../../storage/hooks';
import { type Acted, useActions } from '../../ui/act/act-context';
import { useToday } from '../../ui/act/today';
import { AddLine } from '../../ui/form/add-line';
import { useFormat, useText } from '../../ui/language/language-context';
import { Section } from '../../ui/parts/section';
import { StandingWord } from '../../ui/signs/standing-word';
import { Star } from '../../ui/signs/star';
import { productAddress } from './producers-address';
import { productsByProducer } from './products-by-producer';
import './producer-products.css';

const AddProduct = ({ producer }: { readonly producer: Producer }) => {
  const { producers } = useText();
  const store = useStore();
  const { act } = useActions();
  const add = (name: string): Promise<Acted> => {
    const product = { ...blankProduct(store.newId(), producer.id), name, sample: producer.sample };
    return act(planCreate('products', product, name), { done: producers.productAdded(name) });
  };
  return (
    <AddLine
      className="producer-add"
      label={producers.productName}
      inside
      button={producers.addProduct}
      missing={producers.productNameMissing}
      onAdd={add}
    />
  );
};

/** The products of a producer with their standing today, each opening its page. */
export const ProducerProducts = ({
  producer,
  adding = false,
}: {
  readonly producer: Producer;
  readonly adding?: boolean;
}) => {
  const { producers } = useText();
  const { number } = useFormat();
  const store = useStore();
  const today = useToday();
  const products = useRecords('products');
  const certificates = useRecords('certificates');
  const own = useMemo(() => productsByProducer(products).get(producer.id) ?? [], [products, producer.id]);
  const rows = useMemo(() => {
    const theirs = certificatesByProduct(certificates);
    return own.map((product) => ({
      product,
      current: currentCertificate(theirs.get(product.id) ?? [], (id) => store.record('decisions', id), today),
    }));
  }, [own, certificates, store, today]);
  return (
    <Section title={producers.productsOf(number(own.length))}>
      {own.length === 0 && <p className="mute">{producers.noProducts}</p>}
      <ul className="producer-products">
        {rows.map(({ product, current }) => (
          <li key={product.id}>
            <Link href={productAddress(product.id)}>{product.name}</Link>
            <span className="row">
              {current?.certificate.stars && <Star stars={current.certificate.stars} />}
              <StandingWord state={productStanding(current)} ends={current?.life.ends ?? null} />
            </span>
          </li>
        ))}
      </ul>
      {adding && <AddProduct producer={producer} />}
    </Section>
  );
};
