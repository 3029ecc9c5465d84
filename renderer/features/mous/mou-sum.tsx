import { useText } from '../../ui/language/language-context';
import { Stamp } from '../../ui/signs/stamp';
import { SumStrip } from '../../ui/signs/sum-strip';
import { readinessSigns } from './mou-columns';
import { type MouRow, mouCounts } from './mou-rows';

interface MouSumProps {
  readonly rows: readonly MouRow[];
  readonly open: string;
  readonly onOpen: (part: string) => void;
}

const order = ['ready', 'warned', 'blocked', 'void'] as const;

/** `54 = 46 + 3 + 5`: what prints, what prints with gaps, what cannot print yet; void ones only when there are any. */
export const MouSum = ({ rows, open, onOpen }: MouSumProps) => {
  const { mous } = useText();
  const counts = mouCounts(rows);
  const parts = order.filter((part) => part !== 'void' || counts.void > 0);
  return (
    <SumStrip
      label={mous.sum}
      total={{ key: 'all', count: rows.length, caption: mous.total }}
      parts={parts.map((part) => ({
        key: part,
        count: counts[part],
        caption: (
          <>
            <Stamp state={readinessSigns[part].stamp} />
            <span className="cut">{mous[part]}</span>
          </>
        ),
      }))}
      open={open}
      onOpen={onOpen}
    />
  );
};
