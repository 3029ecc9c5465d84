import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { planCreate } from '../../domain/plan/planners/plan-create';
import { blankCertificate, type Certificate } from '../../domain/records/certificate';
import type { Product } from '../../domain/records/product';
import { certificateStatus } from '../../domain/validity/certificate-status';
import { certificatesByProduct } from '../../domain/validity/certificates-by-product';
import { useRecords, useStore } from '../../storage/hooks';
import { useActions } from '../../ui/act/act-context';
import { useToday } from '../../ui/act/today';
import { useOnce } from '../../ui/act/use-once';
import { useFormat, useText } from '../../ui/language/language-context';
import { ErrorPanel } from '../../ui/parts/error-panel';
import { Section } from '../../ui/parts/section';
import { StampWord } from '../../ui/signs/stamp';
import { basisText, StandingWord } from '../../ui/signs/standing-word';
import { Star } from '../../ui/signs/star';
import { CertificateEditor } from './certificate-editor';
import './certificates.css';

const CertificateLine = ({
  certificate,
  open,
  onOpen,
}: {
  readonly certificate: Certificate;
  readonly open: boolean;
  readonly onOpen: () => void;
}) => {
  const text = useText();
  const { products, ui } = text;
  const { date, number } = useFormat();
  const today = useToday();
  const decisions = useRecords('decisions');
  const decision = decisions.find(({ id }) => id === certificate.decisionId) ?? null;
  const { status, life } = certificateStatus(certificate, decision, today);
  const { certificates: words } = products;
  return (
    <li className="certificate">
      <div className="row">
        {certificate.stars === null ? <span className="mute">{words.unread}</span> : <Star stars={certificate.stars} />}
        {certificate.potentialFive && <span className="mute">{words.potential}</span>}
        <StampWord state={status} />
        <Button size="xs" className="push" aria-expanded={open} onClick={onOpen}>
          {open ? ui.close : words.edit}
        </Button>
      </div>
      {decision && (
        <p className="num">
          {decision.date === null
            ? words.decisionNoDate(decision.number)
            : words.decisionOf(decision.number, date(decision.date))}
          {decision.authority && <span className="mute"> · {decision.authority}</span>}
        </p>
      )}
      {life.ends && status !== 'claimed' && (
        <p className="row wrap mute">
          <StandingWord state={status} ends={life.ends} />
          <span>{basisText(text, number, life, certificate)}</span>
        </p>
      )}
      {status === 'claimed' && <p className="mute">{words.claimedHint}</p>}
      {open && <CertificateEditor certificate={certificate} decision={decision} onRemoved={onOpen} />}
    </li>
  );
};

/** Stars of a product with the decisions behind them; a star without a decision's number and date is only claimed (R2). */
export const CertificatesPanel = ({ product }: { readonly product: Product }) => {
  const { products } = useText();
  const { certificates: words } = products;
  const store = useStore();
  const { act } = useActions();
  const certificates = useRecords('certificates');
  const own = certificatesByProduct(certificates).get(product.id) ?? [];
  const [open, setOpen] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const once = useOnce();
  const add = async (): Promise<void> => {
    const certificate = { ...blankCertificate(store.newId(), product.id), sample: product.sample };
    // It has no name of its own: by that of its product alone the history would say that the product was added.
    const deed = { code: 'records', table: 'certificates', count: 1 } as const;
    const plan = { ...planCreate('certificates', certificate, product.name), deed };
    const acted = await act(plan, { done: words.added });
    setTrouble(acted.ok ? null : acted.sentence);
    if (acted.ok) setOpen(certificate.id);
  };
  return (
    <Section title={words.title} field="certificates">
      {own.length === 0 && <p className="mute">{words.none}</p>}
      <ul className="certificates">
        {own.map((certificate) => (
          <CertificateLine
            key={certificate.id}
            certificate={certificate}
            open={open === certificate.id}
            onOpen={() => setOpen(open === certificate.id ? null : certificate.id)}
          />
        ))}
      </ul>
      {trouble && <ErrorPanel>{trouble}</ErrorPanel>}
      <Button size="xs" leftSection={<IconPlus className="icon" aria-hidden="true" />} onClick={() => void once(add)}>
        {words.add}
      </Button>
    </Section>
  );
};
