import { Button } from '@mantine/core';
import { memo } from 'react';
import { Link } from 'wouter';
import type { Producer } from '../../domain/records/producer';
import { partyPlace } from '../../domain/search/party-place';
import { useStore, useTableVersion } from '../../storage/hooks';
import { useCommunes } from '../../ui/fields/use-communes';
import { RecordChecks } from '../../ui/form/record-checks';
import { RecordHistory } from '../../ui/history/record-history';
import { useText } from '../../ui/language/language-context';
import { Inspector } from '../../ui/parts/inspector';
import { kindLine, listedPhone, listedSigner, listedTaxCode } from '../../ui/party/listed-values';
import { ProducerProducts } from './producer-products';
import { producerAddress } from './producers-address';

const formerPlace = ({ oldCommune, oldDistrict, oldProvince }: Producer): string | null =>
  [oldCommune, oldDistrict, oldProvince].filter((part) => part !== null && part !== '').join(', ') || null;

const Facts = ({ producer }: { readonly producer: Producer }) => {
  const { producers, ui } = useText();
  const communes = useCommunes();
  const former = formerPlace(producer);
  const facts: readonly (readonly [string, string | null, boolean])[] = [
    [producers.facts.address, producer.addressText ?? partyPlace(producer, communes, true), false],
    ...(former ? [[producers.facts.oldAddress, former, false] as const] : []),
    [producers.facts.representative, listedSigner(producer), false],
    [producers.facts.phone, listedPhone(producer), true],
    [producers.facts.taxCode, listedTaxCode(producer), true],
  ];
  return (
    <dl className="facts">
      {facts.map(([name, value, num]) => (
        <div key={name} style={{ display: 'contents' }}>
          <dt>{name}</dt>
          <dd className={num ? 'num' : ''}>{value ?? <span className="faint">{ui.unknownValue}</span>}</dd>
        </div>
      ))}
    </dl>
  );
};

/** The chosen producer beside the list; personal data stay masked until its own page is opened. */
export const ProducerInspector = memo(({ producer }: { readonly producer: Producer | undefined }) => {
  const words = useText();
  const { producers, ui } = words;
  const store = useStore();
  const waivers = useTableVersion('waivers');
  return (
    <Inspector label={producers.facts.label}>
      {producer ? (
        <>
          <div>
            <h2 className="inspector-title">{producer.name}</h2>
            <p className="mute">{kindLine(words, 'producers', producer.kind)}</p>
            {producer.sample && <p className="faint">{ui.sampleData}</p>}
          </div>
          <Facts producer={producer} />
          <Button component={Link} href={producerAddress(producer.id)}>
            {ui.open}
          </Button>
          <ProducerProducts producer={producer} />
          <RecordChecks store={store} table="producers" record={producer} name={producer.name} version={waivers} />
          <RecordHistory key={producer.id} store={store} table="producers" record={producer} name={producer.name} />
        </>
      ) : (
        <p className="faint">{producers.facts.none}</p>
      )}
    </Inspector>
  );
});
