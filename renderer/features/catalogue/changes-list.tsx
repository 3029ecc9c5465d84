import { IconArrowNarrowRight } from '@tabler/icons-react';
import type { CatalogueChanges } from '../../documents/catalogue/catalogue-changes';
import { useFormat, useText } from '../../ui/language/language-context';

/** As many as one reads on a screen; the workbook has them all. */
const shown = 200;

/** Added, removed and changed, field by field: the old value beside the new one. */
export const ChangesList = ({ changes }: { readonly changes: CatalogueChanges }) => {
  const { catalogue } = useText();
  const { number } = useFormat();
  const { editions } = catalogue;
  const { added, removed, changed } = changes;
  const all = added.length + removed.length + changed.length;
  if (all === 0) return <p>{editions.none}</p>;
  const whole = [
    ...added.map((each) => ({ ...each, kind: editions.added })),
    ...removed.map((each) => ({ ...each, kind: editions.removed })),
  ];
  const left = Math.max(0, shown - whole.length);
  return (
    <div className="stack">
      <p className="num">{editions.sum(number(added.length), number(removed.length), number(changed.length))}</p>
      <ul className="catalogue-changes">
        {whole.slice(0, shown).map(({ id, name, producerName, kind }) => (
          <li key={`${kind}-${id}`}>
            <span className="medium">{kind}:</span> {name} <span className="mute">{producerName}</span>
          </li>
        ))}
        {changed.slice(0, left).map(({ id, name, field, before, after }) => (
          <li key={`${id}-${field}`}>
            <span className="medium">{editions.changed}:</span> {name}, {field}: <del>{before ?? editions.unknown}</del>{' '}
            <IconArrowNarrowRight className="icon" aria-hidden="true" /> <ins>{after ?? editions.unknown}</ins>
          </li>
        ))}
      </ul>
      {all > shown && <p className="mute">{editions.more(number(all - shown))}</p>}
    </div>
  );
};
