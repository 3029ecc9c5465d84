import { Button } from '@mantine/core';
import { memo, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { ExpiryLine } from '../../domain/validity/expiry-radar';
import { productStanding } from '../../domain/validity/product-standing';
import { useFormat, useText } from '../../ui/language/language-context';
import { Inspector } from '../../ui/parts/inspector';
import { StampWord } from '../../ui/signs/stamp';
import { basisText, untilText } from '../../ui/signs/standing-word';
import { Star } from '../../ui/signs/star';
import { decisionAddress, producerAddress, productAddress } from './expiry-address';

const Facts = ({ line }: { readonly line: ExpiryLine }) => {
  const words = useText();
  const { expiry, products, ui } = words;
  const { date, number } = useFormat();
  const { current, window } = line;
  const certificate = current?.certificate;
  const decision = current?.decision;
  const unknown = <span className="faint">{ui.unknownValue}</span>;
  const lines: readonly (readonly [string, ReactNode])[] = [
    [products.facts.stars, certificate?.stars ? <Star stars={certificate.stars} /> : unknown],
    [expiry.facts.standing, <StampWord key="standing" state={productStanding(current)} />],
    [products.facts.until, current?.life.ends ? untilText(words, date, current.life.ends) : unknown],
    [expiry.facts.basis, (current && basisText(words, number, current.life, current.certificate)) ?? unknown],
    [expiry.columns.window, window ? expiry.span(date(window.from), date(window.to)) : unknown],
    [
      products.facts.decision,
      decision ? (
        <Link key="decision" href={decisionAddress(decision.id)}>
          {decision.date === null
            ? products.certificates.decisionNoDate(decision.number)
            : products.certificates.decisionOf(decision.number, date(decision.date))}
        </Link>
      ) : (
        unknown
      ),
    ],
    ...(certificate?.extensionReason
      ? [
          [expiry.facts.extension, certificate.extensionReason] as const,
          [expiry.facts.extensionNo, certificate.extensionNo ?? unknown] as const,
        ]
      : []),
    ...(certificate?.revokedOn || certificate?.revocationNo
      ? [
          [
            expiry.facts.revocation,
            expiry.revokedBy(
              certificate.revocationNo ?? ui.unknownValue,
              certificate.revokedOn ? date(certificate.revokedOn) : ui.unknownValue,
            ),
          ] as const,
        ]
      : []),
  ];
  return (
    <dl className="facts">
      {lines.map(([name, value]) => (
        <div key={name} style={{ display: 'contents' }}>
          <dt>{name}</dt>
          <dd className="num">{value}</dd>
        </div>
      ))}
    </dl>
  );
};

/** The chosen product beside the list: what its validity rests on, and where it is put right. */
export const ExpiryInspector = memo(({ line }: { readonly line: ExpiryLine | undefined }) => {
  const { expiry, products, ui } = useText();
  return (
    <Inspector label={expiry.facts.label}>
      {line ? (
        <>
          <div>
            <h2 className="inspector-title">{line.product.name}</h2>
            {line.producer && (
              <p>
                <Link href={producerAddress(line.producer.id)}>{line.producer.name}</Link>
              </p>
            )}
            {line.product.sample && <p className="faint">{ui.sampleData}</p>}
          </div>
          <Facts line={line} />
          <Button component={Link} href={productAddress(line.product.id)}>
            {expiry.openProduct}
          </Button>
          <p className="mute">{expiry.byHand}</p>
        </>
      ) : (
        <p className="faint">{products.facts.none}</p>
      )}
    </Inspector>
  );
});
