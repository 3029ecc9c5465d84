import { Button } from '@mantine/core';
import { IconMail } from '@tabler/icons-react';
import { useEffect, useMemo, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { certificateRulesOn } from '../../domain/reference/star-rules';
import { type ExpiryLine, isDue } from '../../domain/validity/expiry-radar';
import { markInteractive } from '../../ui/act/mark-interactive';
import { useFormat, useText } from '../../ui/language/language-context';
import { DataList } from '../../ui/list/data-list';
import type { Selection } from '../../ui/list/selection';
import { StatusLine } from '../../ui/parts/action-bar';
import { EmptyState } from '../../ui/parts/empty-state';
import { Page } from '../../ui/parts/page';
import { PageHead } from '../../ui/parts/page-head';
import { type ListView, listAddress, useListView } from '../../ui/routing/list-view';
import { useSearchText } from '../../ui/routing/use-search-text';
import { decisionsBase, expiryBase, lettersBase, productAddress, sameFilters } from './expiry-address';
import { useExpiryColumns } from './expiry-columns';
import { ExpiryExport, useExpiryExport } from './expiry-export';
import type { OpenList } from './expiry-filter';
import { ExpiryFilters } from './expiry-filters';
import { ExpiryInspector } from './expiry-inspector';
import { ExpirySum } from './expiry-sum';
import { FileJob } from './saved-file';
import { useExpiry } from './use-expiry';

const rowKey = ({ product }: ExpiryLine): string => product.id;
const rowName = ({ product }: ExpiryLine): string => product.name;

interface ExpiryListProps {
  readonly selected: Selection;
  readonly onSelect: (selection: Selection) => void;
}

/** Both parts of the open list at once: setting them one after the other would lose the first. */
const openAddress = (view: ListView, { list, dossier }: OpenList): string =>
  listAddress(expiryBase, {
    ...Object.fromEntries(
      ['tim', 'ngay', 'nganh', 'sao', 'tinh', 'huyen', 'xa', 'loai', 'con'].map((name) => [name, view.all(name)]),
    ),
    ds: list ?? '',
    ky: dossier ?? '',
  });

/** Certificates on any day, in lists that add up: what lapses, what can still be re-assessed, what is over. */
export const ExpiryList = ({ selected, onSelect }: ExpiryListProps) => {
  const { expiry, ui } = useText();
  const { number, date } = useFormat();
  const [location, navigate] = useLocation();
  const view = useListView(expiryBase);
  const { text, setText, initial } = useSearchText(view);
  const { day, today, total, counts, open, lines, waiting } = useExpiry(view, text);
  const columns = useExpiryColumns(day);
  const rules = certificateRulesOn(day);
  const [active, setActive] = useState<string | null>(null);
  const here = useMemo(() => lines.find(({ product }) => product.id === active), [lines, active]);
  useEffect(markInteractive, []);
  const meant = useMemo(
    () => (selected.size === 0 ? lines : lines.filter(({ product }) => selected.has(product.id))),
    [lines, selected],
  );
  const exporting = useExpiryExport();
  const due = useMemo(() => meant.filter(isDue).length, [meant]);
  const head = (
    <PageHead
      title={expiry.title}
      context={<span className="num">{expiry.judged(date(day))}</span>}
      actions={
        <>
          <Button component={Link} href={decisionsBase}>
            {expiry.decisions.title}
          </Button>
          <ExpiryExport exporting={exporting} lines={meant} day={day} />
          <Button
            variant="filled"
            leftSection={<IconMail className="icon" aria-hidden="true" />}
            disabled={due === 0}
            title={due === 0 ? expiry.letters.nothing : undefined}
            onClick={() => navigate(sameFilters(lettersBase, location))}
          >
            {expiry.letters.action(number(due))}
          </Button>
        </>
      }
    />
  );
  return (
    <Page
      head={head}
      body="fill"
      aside={<ExpiryInspector line={here} />}
      foot={
        <StatusLine>
          <span className="num" role="status">
            {ui.list.shown(number(lines.length), number(total))}
          </span>
          {selected.size > 0 && <span className="num">{ui.list.selected(number(selected.size))}</span>}
          <span className="push">
            {expiry.rule(
              rules.law,
              number(rules.validMonths),
              number(rules.dossierEarliestDays),
              number(rules.dossierLatestDays),
            )}
          </span>
        </StatusLine>
      }
    >
      <ExpiryFilters view={view} onSearch={setText} initialSearch={initial} day={day} today={today} />
      <div className="expiry-top">
        <FileJob job={exporting.job} words={expiry.export} />
        {/* Its room is kept: a figure that is not known yet is not a zero. */}
        <div style={waiting ? { visibility: 'hidden' } : undefined}>
          <ExpirySum
            counts={counts}
            open={open}
            onOpen={(next) => {
              onSelect(new Set());
              navigate(openAddress(view, next), { replace: true });
            }}
          />
        </div>
      </div>
      <DataList
        label={expiry.title}
        rows={lines}
        rowKey={rowKey}
        rowName={rowName}
        columns={columns}
        searchedFor={text}
        rowHeight={28}
        active={active}
        onActive={(line) => setActive(rowKey(line))}
        onOpen={(line) => navigate(productAddress(rowKey(line)))}
        selected={selected}
        onSelect={onSelect}
        empty={<EmptyState>{waiting ? ui.loading : total === 0 ? expiry.empty : expiry.emptyPart}</EmptyState>}
      />
    </Page>
  );
};
