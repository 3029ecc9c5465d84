import { Button } from '@mantine/core';
import { memo, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { Product } from '../../domain/records/product';
import { taxonomyEntry } from '../../domain/reference/product-groups';
import type { ProductRow } from '../../domain/search/registers';
import type { CurrentCertificate } from '../../domain/validity/current-certificate';
import { productStanding } from '../../domain/validity/product-standing';
import type { Dictionary } from '../../i18n/dictionary';
import { useDesktop } from '../../storage/desktop-context';
import { useStore } from '../../storage/hooks';
import { RecordHistory } from '../../ui/history/record-history';
import type { Formatters } from '../../ui/language/formatters';
import { useFormat, useLanguage, useText } from '../../ui/language/language-context';
import { Inspector } from '../../ui/parts/inspector';
import { PhotoStrip } from '../../ui/parts/photo-strip';
import { StampWord } from '../../ui/signs/stamp';
import { StandingWord } from '../../ui/signs/standing-word';
import { Star } from '../../ui/signs/star';
import { productAddress } from './products-address';
import { Readiness } from './readiness';

const Fact = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </>
);

const priceText = (product: Product, { number }: Formatters, { ui }: Dictionary, value: number | null): string => {
  if (value === null) return ui.unknownValue;
  const unit = product.priceUnit ? `/${product.priceUnit}` : '';
  return `${number(value)} ${ui.form.moneyUnit}${unit}`;
};

const capacityText = (product: Product, { number }: Formatters, { ui, choices }: Dictionary): string => {
  const { capacityQty, capacityUnit, capacityPeriod, season } = product;
  if (capacityQty === null) return ui.unknownValue;
  const period = capacityPeriod ? `/${choices.capacityPeriod[capacityPeriod]}` : '';
  return `${number(capacityQty)} ${capacityUnit ?? ''}${period}${season ? `, ${season}` : ''}`;
};

const Facts = ({ row, current }: { readonly row: ProductRow; readonly current: CurrentCertificate | undefined }) => {
  const words = useText();
  const format = useFormat();
  const { language } = useLanguage();
  const { products, ui } = words;
  const { product } = row;
  const group = taxonomyEntry(product.subgroupCode);
  const decision = current?.decision;
  return (
    <dl className="facts">
      <Fact name={products.facts.stars}>
        <span className="row wrap">
          {current?.certificate.stars && <Star stars={current.certificate.stars} />}
          <StampWord state={productStanding(current)} />
        </span>
      </Fact>
      {decision && (
        <Fact name={products.facts.decision}>
          <span className="num">
            {decision.date === null
              ? products.certificates.decisionNoDate(decision.number)
              : products.certificates.decisionOf(decision.number, format.date(decision.date))}
          </span>
          {decision.authority && <span className="mute"> {decision.authority}</span>}
        </Fact>
      )}
      <Fact name={products.facts.until}>
        <StandingWord state={productStanding(current)} ends={current?.life.ends ?? null} />
      </Fact>
      <Fact name={products.facts.group}>
        {group ? `${group.code} ${language === 'vi' ? group.vi : group.en}` : ui.unknownValue}
      </Fact>
      <Fact name={products.facts.price}>
        <span className="num">{priceText(product, format, words, product.retailPriceMin)}</span>
      </Fact>
      <Fact name={products.facts.wholesale}>
        <span className="num">{priceText(product, format, words, product.wholesalePrice)}</span>
      </Fact>
      <Fact name={products.facts.capacity}>
        <span className="num">{capacityText(product, format, words)}</span>
      </Fact>
    </dl>
  );
};

interface ProductInspectorProps {
  readonly row: ProductRow | undefined;
  readonly current: CurrentCertificate | undefined;
}

/** The chosen product beside the list: picture, facts, what is missing, where it came from. */
export const ProductInspector = memo(({ row, current }: ProductInspectorProps) => {
  const { products, ui } = useText();
  const desktop = useDesktop();
  const store = useStore();
  return (
    <Inspector label={products.facts.label}>
      {row ? (
        <>
          <PhotoStrip photos={row.product.photos} urlOf={desktop.photoUrl} name={row.product.name} />
          <div>
            <h2 className="inspector-title">{row.product.name}</h2>
            <p className="mute">{row.producer?.name}</p>
            {row.product.sample && <p className="faint">{ui.sampleData}</p>}
          </div>
          <Facts row={row} current={current} />
          <Button component={Link} href={productAddress(row.product.id)}>
            {ui.open}
          </Button>
          <Readiness row={row} current={current} />
          <RecordHistory
            key={row.product.id}
            store={store}
            table="products"
            record={row.product}
            name={row.product.name}
          />
        </>
      ) : (
        <p className="faint">{products.facts.none}</p>
      )}
    </Inspector>
  );
});
