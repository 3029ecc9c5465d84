import { Button } from '@mantine/core';
import { IconArrowLeft, IconBuildingStore, IconTrash } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { planEdit } from '../../domain/plan/planners/plan-edit';
import { planRemove } from '../../domain/plan/planners/plan-remove';
import type { Product } from '../../domain/records/product';
import { checkRecord } from '../../domain/rules/index';
import { producerRegister } from '../../domain/search/registers';
import { useDesktop } from '../../storage/desktop-context';
import { useDraft, useRecord, useRecords, useStore } from '../../storage/hooks';
import { useActions } from '../../ui/act/act-context';
import { useToday } from '../../ui/act/today';
import { RecordForm } from '../../ui/form/record-form';
import { useText } from '../../ui/language/language-context';
import { EmptyState } from '../../ui/parts/empty-state';
import { ErrorPanel } from '../../ui/parts/error-panel';
import { Inspector } from '../../ui/parts/inspector';
import { Page } from '../../ui/parts/page';
import { PageHead } from '../../ui/parts/page-head';
import { PhotoStrip } from '../../ui/parts/photo-strip';
import { CertificatesPanel } from './certificates-panel';
import { ProductHistory } from './product-history';
import { Readiness } from './product-inspector';
import { producerAddress, productsBase } from './products-address';
import { useCurrentCertificates } from './use-products';

const BackToList = () => {
  const { products } = useText();
  return (
    <Button
      component={Link}
      href={productsBase}
      variant="subtle"
      aria-label={products.backToList}
      title={products.backToList}
    >
      <IconArrowLeft className="icon" aria-hidden="true" />
    </Button>
  );
};

const useRemove = (product: Product) => {
  const { products } = useText();
  const store = useStore();
  const { act } = useActions();
  const [, navigate] = useLocation();
  const [refused, setRefused] = useState<string | null>(null);
  const remove = async (): Promise<void> => {
    const plan = planRemove(store, [{ table: 'products', id: product.id }], product.name);
    const acted = await act(plan, { done: products.removed(product.name) });
    if (acted.ok) navigate(productsBase);
    else setRefused(acted.sentence);
  };
  return { remove, refused };
};

const ProductForm = ({ product }: { readonly product: Product }) => {
  const store = useStore();
  const { act } = useActions();
  const today = useToday();
  const draft = useDraft(`products/${product.id}`);
  const producers = useRecords('producers');
  const options = useMemo(() => {
    const list = producers.length === 0 ? [] : producerRegister(store).rows;
    return { producerId: list.map(({ id, name }) => ({ value: id, label: name })) };
  }, [store, producers]);
  return (
    <RecordForm
      table="products"
      record={product}
      draft={draft}
      options={options}
      check={(record) => checkRecord('products', record, store, today)}
      save={(values, why) =>
        act(planEdit(store, { table: 'products', id: product.id, values, label: why ?? product.name }))
      }
    />
  );
};

const OpenProduct = ({ product }: { readonly product: Product }) => {
  const { products, ui } = useText();
  const desktop = useDesktop();
  const today = useToday();
  const producer = useRecord('producers', product.producerId);
  const currentOf = useCurrentCertificates(today);
  const { remove, refused } = useRemove(product);
  const context = product.sample ? `${producer?.name ?? ''} · ${ui.sampleData}` : producer?.name;
  const head = (
    <PageHead
      before={<BackToList />}
      title={product.name}
      context={context}
      actions={
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
          <Button leftSection={<IconTrash className="icon" aria-hidden="true" />} onClick={() => void remove()}>
            {products.remove}
          </Button>
        </>
      }
    />
  );
  const row = { product, producer: producer ?? null };
  return (
    <Page
      head={head}
      body="scroll"
      aside={
        <Inspector label={products.certificates.title} width="wide">
          <PhotoStrip photos={product.photos} urlOf={desktop.photoUrl} name={product.name} />
          <CertificatesPanel product={product} />
          <Readiness row={row} current={currentOf(product.id)} />
          <ProductHistory product={product} />
        </Inspector>
      }
    >
      {refused && <ErrorPanel takesFocus>{refused}</ErrorPanel>}
      <ProductForm product={product} />
    </Page>
  );
};

/** One product: its form, and beside it stars, what is missing and the history. */
export const ProductPage = ({ id }: { readonly id: string }) => {
  const { products } = useText();
  const product = useRecord('products', id);
  if (product) return <OpenProduct product={product} />;
  return (
    <Page head={<PageHead before={<BackToList />} title={products.title} />} body="scroll">
      <EmptyState
        action={
          <Button component={Link} href={productsBase}>
            {products.backToList}
          </Button>
        }
      >
        {products.gone}
      </EmptyState>
    </Page>
  );
};
