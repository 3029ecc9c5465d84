import { Button, NativeSelect } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useFormat, useLanguage, useText } from '../../ui/language/language-context';
import { Inspector } from '../../ui/parts/inspector';
import { ChangesList } from './changes-list';
import { changesBetween, earlierThan, type IssuedCatalogue } from './editions';
import type { CataloguePrint } from './use-catalogue-print';

interface EditionInspectorProps {
  readonly issued: IssuedCatalogue;
  readonly all: readonly IssuedCatalogue[];
  readonly print: CataloguePrint;
}

/** One edition: printed again from what it froze, and compared with those before it. */
export const EditionInspector = ({ issued, all, print }: EditionInspectorProps) => {
  const { catalogue } = useText();
  const { moment } = useFormat();
  const { language } = useLanguage();
  const { editions, layout } = catalogue;
  const { edition, snapshot } = issued;
  const earlier = useMemo(() => earlierThan(issued, all), [issued, all]);
  const [sinceId, setSinceId] = useState(earlier.at(0)?.edition.id ?? '');
  const since = earlier.find((each) => each.edition.id === sinceId) ?? null;
  const changes = useMemo(() => since && changesBetween(since, snapshot, language), [since, snapshot, language]);
  const title = editions.title(String(edition.no));
  const busy = print.job.state.at === 'work';
  return (
    <Inspector label={title}>
      <h2 className="inspector-title">{title}</h2>
      <dl className="facts">
        <dt>{editions.columns.at}</dt>
        <dd className="num">{moment(edition.issuedAt)}</dd>
        <dt>{editions.look}</dt>
        <dd>
          {layout.languages[snapshot.look.language]}, {editions[snapshot.look.version]}
        </dd>
        {edition.reason !== null && (
          <>
            <dt>{editions.columns.reason}</dt>
            <dd>{edition.reason}</dd>
          </>
        )}
        <dt>{editions.columns.code}</dt>
        <dd className="num">{edition.code}</dd>
        <dt>{editions.hash}</dt>
        <dd className="num catalogue-hash">{edition.contentHash}</dd>
      </dl>
      <div className="row wrap">
        <Button disabled={busy} onClick={() => print.print({ form: 'xlsx', snapshot, since: since?.snapshot ?? null })}>
          {editions.excel}
        </Button>
        <Button disabled={busy} onClick={() => print.print({ form: 'book', snapshot })}>
          {editions.book}
        </Button>
      </div>
      {earlier.length > 0 && (
        <NativeSelect
          label={editions.since}
          value={sinceId}
          data={[
            ...earlier.map((each) => ({ value: each.edition.id, label: editions.title(String(each.edition.no)) })),
            { value: '', label: editions.nothingBefore },
          ]}
          onChange={(event) => setSinceId(event.currentTarget.value)}
        />
      )}
      {since && changes && (
        <section aria-label={editions.changes(String(since.edition.no))}>
          <ChangesList changes={changes} />
        </section>
      )}
    </Inspector>
  );
};
