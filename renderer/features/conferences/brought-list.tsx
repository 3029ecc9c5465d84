import { Button, Checkbox } from '@mantine/core';
import { useMemo } from 'react';
import type { Conference } from '../../domain/records/conference';
import type { Participation } from '../../domain/records/participation';
import { useView } from '../../storage/use-view';
import { useFormat, useText } from '../../ui/language/language-context';
import { Section } from '../../ui/parts/section';
import { Stamp } from '../../ui/signs/stamp';
import { Star } from '../../ui/signs/star';
import { type BroughtProduct, broughtProducts, withPick } from './brought-products';
import type { Answers } from './use-answers';

interface BroughtListProps {
  readonly conference: Conference;
  readonly participation: Participation;
  readonly answers: Answers;
}

const useBrought = (conference: Conference, participation: Participation): readonly BroughtProduct[] => {
  const view = useView(['products', 'producers', 'participations', 'certificates', 'decisions']);
  return useMemo(() => broughtProducts(view, conference, participation), [view, conference, participation]);
};

/** What the catalogue does with the product, and why, in words beside it (C3). */
const Verdict = ({ verdict }: { readonly verdict: BroughtProduct['verdict'] }) => {
  const { conferences, catalogue, choices } = useText();
  const { date } = useFormat();
  const { brings } = conferences;
  const { printed, reason, letIn, current } = verdict;
  if (letIn !== null) {
    return (
      <span className="brought-verdict tone-lapsing">
        <Stamp state="warning" />
        <span>
          {catalogue.letIn.kept(choices.keptOut[letIn.against])} {catalogue.letIn.reason(letIn.reason)}
        </span>
      </span>
    );
  }
  if (!printed && reason !== null) {
    return (
      <span className="brought-verdict tone-lapsed">
        <Stamp state="refused" />
        <span>{brings.keptOut(choices.keptOut[reason])}</span>
      </span>
    );
  }
  const ends = current?.life.ends;
  const stars = current?.certificate.stars ?? null;
  return (
    <span className="brought-verdict tone-valid">
      <Stamp state="valid" />
      <span className="num">{ends && ends.from === ends.to ? brings.printed(date(ends.to)) : brings.printedOpen}</span>
      {stars !== null && <Star stars={stars} />}
    </span>
  );
};

/** Every product of the producer with a tick for those that come. */
export const BroughtList = ({ conference, participation, answers }: BroughtListProps) => {
  const { conferences } = useText();
  const { number } = useFormat();
  const { brings } = conferences;
  const products = useBrought(conference, participation);
  const picked = products.filter((each) => each.picked).length;
  const choose = (productIds: readonly string[]): void =>
    void answers.change([participation.id], { productIds }, brings.changed(number(productIds.length)));
  const all = picked === products.length;
  return (
    <Section
      title={brings.title}
      more={<span className="num faint">{brings.count(number(picked), number(products.length))}</span>}
    >
      {products.length === 0 ? (
        <p className="faint">{brings.none}</p>
      ) : (
        <>
          <ul className="brought">
            {products.map(({ product, picked: on, verdict }) => (
              <li key={product.id}>
                <Checkbox
                  checked={on}
                  aria-label={brings.choose(product.name)}
                  onChange={(event) =>
                    choose(withPick(participation.productIds, product.id, event.currentTarget.checked))
                  }
                />
                <span className="grow">
                  <span className="medium">{product.name}</span>
                  <Verdict verdict={verdict} />
                </span>
              </li>
            ))}
          </ul>
          <Button
            size="xs"
            variant="subtle"
            onClick={() => choose(all ? [] : products.map(({ product }) => product.id))}
          >
            {all ? brings.nothing : brings.all}
          </Button>
        </>
      )}
    </Section>
  );
};
