import { useText } from '../../ui/language/language-context';
import { Stamp } from '../../ui/signs/stamp';
import { SumStrip } from '../../ui/signs/sum-strip';
import type { CatalogueModel, CataloguePart } from './catalogue-model';

interface CatalogueSumProps {
  readonly model: CatalogueModel;
  readonly open: string;
  readonly onOpen: (part: string) => void;
}

/** `picked = printed + kept out by reason`; each figure opens its rows. */
export const CatalogueSum = ({ model, open, onOpen }: CatalogueSumProps) => {
  const { catalogue } = useText();
  const caption = (part: CataloguePart | 'none', words: string) => (
    <>
      <Stamp state={part === 'printed' ? 'valid' : 'refused'} />
      <span>{words}</span>
    </>
  );
  // `none`: nothing is kept out, and the sum says so.
  const parts: readonly { readonly key: CataloguePart | 'none'; readonly count: number; readonly words: string }[] = [
    { key: 'printed', count: model.printed, words: catalogue.printed },
    ...(model.keptOut.length === 0 ? [{ key: 'none' as const, count: 0, words: catalogue.keptOutOther }] : []),
    ...model.keptOut.map(({ reason, count }) => ({ key: reason, count, words: catalogue.reasonShort[reason] })),
  ];
  return (
    <SumStrip
      label={catalogue.sum}
      total={{ key: 'all', count: model.rows.length, caption: catalogue.picked }}
      parts={parts.map(({ key, count, words }) => ({ key, count, caption: caption(key, words) }))}
      open={open}
      onOpen={onOpen}
    />
  );
};
