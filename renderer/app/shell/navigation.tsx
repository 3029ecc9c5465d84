import { Tooltip } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconHelp } from '@tabler/icons-react';
import { memo, useEffect, useRef } from 'react';
import { Link, useLocation } from 'wouter';
import type { TableName } from '../../domain/records/table-name';
import { useRecords } from '../../storage/hooks';
import { useFormat, useText } from '../../ui/language/language-context';
import { type FeatureEntry, featureAt, features } from '../features';
import { BackupNote } from './backup-note';
import { useOverlays } from './overlays';
import './navigation.css';

const groups = ['registry', 'conference', 'data', 'other'] as const;

const Size = ({ table }: { readonly table: TableName }) => {
  const { number } = useFormat();
  return <span className="nav-size num">{number(useRecords(table).length)}</span>;
};

/** How many wait; nothing where none does. */
const Waiting = ({ table }: { readonly table: 'doubts' }) => {
  const { number } = useFormat();
  const open = useRecords(table).filter(({ state }) => state === 'open').length;
  return open === 0 ? null : <span className="nav-size num">{number(open)}</span>;
};

const Item = ({
  feature,
  here,
  rail,
}: {
  readonly feature: FeatureEntry;
  readonly here: boolean;
  readonly rail: boolean;
}) => {
  const { app } = useText();
  const name = app.items[feature.key];
  const Icon = feature.icon;
  return (
    <li>
      <Tooltip label={name} position="right" disabled={!rail}>
        <Link href={feature.path} className={here ? 'on' : ''} aria-current={here ? 'page' : undefined}>
          <Icon className="icon" aria-hidden="true" />
          <span className="nav-name">{name}</span>
          {feature.count && <Size table={feature.count} />}
          {feature.waiting && <Waiting table={feature.waiting} />}
        </Link>
      </Tooltip>
    </li>
  );
};

/** Not a section: the help opens beside the section that is open. */
const HelpItem = ({ rail }: { readonly rail: boolean }) => {
  const { help } = useText();
  const { openHelp } = useOverlays();
  return (
    <Tooltip label={`${help.title} (F1)`} position="right" disabled={!rail}>
      <button type="button" className="nav-help" onClick={openHelp}>
        <IconHelp className="icon" aria-hidden="true" />
        <span className="nav-name">{help.title}</span>
        <kbd>F1</kbd>
      </button>
    </Tooltip>
  );
};

/** Drawn anew only when another section opens: filters of a list change the address with every rest of the typing. */
const Sections = memo(({ here, rail }: { readonly here: FeatureEntry['key'] | undefined; readonly rail: boolean }) => {
  const { app } = useText();
  const list = useRef<HTMLElement>(null);
  // A low window shows half of them: the one that was opened by keys or by a link is scrolled to.
  useEffect(() => {
    if (here) list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [here]);
  const items = (group: FeatureEntry['group']) =>
    features
      .filter((feature) => feature.group === group)
      .map((feature) => <Item key={feature.key} feature={feature} here={feature.key === here} rail={rail} />);
  return (
    <nav ref={list} className="navigation" aria-label={app.navigation}>
      <ul>{items('top')}</ul>
      {groups.map((group) => (
        <section key={group} aria-label={app.groups[group]}>
          <h2>{app.groups[group]}</h2>
          <ul>{items(group)}</ul>
        </section>
      ))}
      <HelpItem rail={rail} />
      <BackupNote />
    </nav>
  );
});

/** The sections of the application; a rail of icons in a narrow window. */
export const Navigation = () => {
  const [location] = useLocation();
  const rail = useMediaQuery('(max-width: 1100px)', false, { getInitialValueInEffect: false });
  return <Sections here={featureAt(location)?.key} rail={rail} />;
};
