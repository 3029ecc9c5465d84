import { Button } from '@mantine/core';
import { IconBuildingStore, IconTrash } from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { Link } from 'wouter';
import { alikeProducts } from '../../domain/merge/alike-records';
import { isLocked } from '../../domain/plan/locked';
import { planRemove } from '../../domain/plan/planners/plan-remove';
import type { StoreView } from '../../domain/plan/store-view';
import type { Product } from '../../domain/records/product';
import { productRegister } from '../../domain/search/registers';
import { useDraft, useRecord, useStore, useTableVersion } from '../../storage/hooks';
import { useToday } from '../../ui/act/today';
import { useActAndLeave } from '../../ui/act/use-act-and-leave';
import { RecordChecks } from '../../ui/form/record-checks';
import { RecordEditor } from '../../ui/form/record-editor';
import { GoneOrAbsorbed } from '../../ui/history/gone-or-absorbed';
import { RecordHistory } from '../../ui/history/record-history';
import { useText } from '../../ui/language/language-context';
import { ErrorPanel } from '../../ui/parts/error-panel';
import { RecordPage } from '../../ui/parts/record-page';
import { RecordSteps } from '../../ui/parts/record-steps';
import { LockNote, ReviewPanel } from '../../ui/review/review-panel';
import type { ListOrder } from '../../ui/routing/last-order';
import { useNeighbours } from '../../ui/routing/use-neighbours';
import { CertificatesPanel } from './certificates-panel';
import { PhotosPanel } from './photos-panel';
import { mergeAddress, producerAddress, productAddress, productsBase } from './products-address';
import { Readiness } from './readiness';
import { useCurrentCertificate, useProducerOptions } from './use-products';

const ownOrder = (view: StoreView): ListOrder => {
  const { rows } = productRegister(view);
  return { count: rows.length, idAt: (index) => rows[index]?.product.id ?? '' };
};
const alike = { find: alikeProducts, addressOf: productAddress };

interface ProductPageProps {
  readonly id: string;
  /** Papers attached to a record: a feature of its own. */
  readonly papers: ComponentType<{ readonly owner: Product }>;
}

const OpenProduct = ({ product, papers: Papers }: { readonly product: Product } & Pick<ProductPageProps, 'papers'>) => {
  const { products, doubts, ui } = useText();
  const store = useStore();
  const today = useToday();
  const producer = useRecord('producers', product.producerId);
  const current = useCurrentCertificate(product.id, today);
  const options = useProducerOptions();
  const waivers = useTableVersion('waivers');
  const reviewed = useTableVersion('reviews') + useTableVersion('queries');
  const locked = isLocked(store, product.id);
  const draft = useDraft(`products/${product.id}`);
  const neighbours = useNeighbours(store, 'products', product.id, ownOrder);
  const { run, refused } = useActAndLeave(productsBase);
  const remove = (): void => {
    const plan = planRemove(store, [{ table: 'products', id: product.id }], product.name);
    void run(plan, products.removed(product.name));
  };
  const actions = (
    <>
      {producer && (
        <Button
          component={Link}
          href={producerAddress(producer.id)}
          leftSection={<IconBuildingStore className="icon" aria-hidden="true" />}
        >
          {products.ofProducer}
        </Button>
      )}
      <Button component={Link} href={mergeAddress(product.id)}>
        {doubts.merge.with}
      </Button>
      <Button leftSection={<IconTrash className="icon" aria-hidden="true" />} onClick={remove}>
        {products.remove}
      </Button>
    </>
  );
  const aside = (
    <>
      <PhotosPanel product={product} />
      <CertificatesPanel product={product} />
      <Readiness row={{ product, producer: producer ?? null }} current={current ?? undefined} />
      <Papers owner={product} />
      <RecordChecks store={store} table="products" record={product} name={product.name} version={waivers} answers />
      <ReviewPanel store={store} table="products" record={product} name={product.name} version={reviewed} />
      <RecordHistory store={store} table="products" record={product} name={product.name} />
    </>
  );
  return (
    <RecordPage
      title={product.name}
      context={product.sample ? `${producer?.name ?? ''} · ${ui.sampleData}` : producer?.name}
      back={{ href: productsBase, words: products.backToList }}
      steps={neighbours && <RecordSteps neighbours={neighbours} addressOf={productAddress} />}
      actions={actions}
      aside={{ label: products.certificates.title, content: aside }}
    >
      {locked && <LockNote />}
      {refused && <ErrorPanel takesFocus>{refused}</ErrorPanel>}
      <RecordEditor
        locked={locked}
        store={store}
        table="products"
        record={product}
        name={product.name}
        draft={draft}
        options={options}
        alike={alike}
      />
    </RecordPage>
  );
};

/** One product: its form, and beside it stars, what is missing and the history. */
export const ProductPage = ({ id, papers }: ProductPageProps) => {
  const { products } = useText();
  const store = useStore();
  const product = useRecord('products', id);
  if (product) return <OpenProduct product={product} papers={papers} />;
  return (
    <GoneOrAbsorbed
      store={store}
      table="products"
      id={id}
      title={products.title}
      words={products.gone}
      back={{ href: productsBase, words: products.backToList }}
      addressOf={productAddress}
    />
  );
};
