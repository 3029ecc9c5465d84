import { Button, Modal } from '@mantine/core';
import { IconArrowLeft, IconKeyboard, IconRoute, IconX } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useLanguage, useText } from '../../ui/language/language-context';
import { SearchField } from '../../ui/list/search-field';
import { findPages } from './find-pages';
import type { HelpPage } from './help-page';
import { helpPicture } from './help-pictures';
import { type HelpTopic, helpTopicAt } from './help-topics';
import { en } from './pages/en';
import { vi } from './pages/vi';
import './help.css';

const pagesOf = { vi, en } as const;

const Picture = ({ topic, title }: { readonly topic: HelpTopic; readonly title: string }) => {
  const { help } = useText();
  const { language } = useLanguage();
  const [large, setLarge] = useState(false);
  const source = helpPicture(language, topic);
  if (source === null) return null;
  return (
    <>
      <button type="button" className="help-picture" aria-label={help.enlarge} onClick={() => setLarge(true)}>
        <img src={source} alt={help.picture(title)} />
      </button>
      <Modal opened={large} onClose={() => setLarge(false)} size="auto" title={title}>
        <img className="help-large" src={source} alt={help.picture(title)} />
      </Modal>
    </>
  );
};

const Page = ({ topic, page }: { readonly topic: HelpTopic; readonly page: HelpPage }) => {
  const { help } = useText();
  return (
    <article className="help-page" aria-labelledby="help-page-title">
      <h3 id="help-page-title">{page.title}</h3>
      <p>{page.lead}</p>
      <Picture topic={topic} title={page.title} />
      <h4>{help.steps}</h4>
      <ol>
        {page.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <h4>{help.tips}</h4>
      <ul>
        {page.tips.map((tip) => (
          <li key={tip}>{tip}</li>
        ))}
      </ul>
    </article>
  );
};

interface PageListProps {
  readonly text: string;
  readonly onOpen: (topic: HelpTopic) => void;
}

const PageList = ({ text, onOpen }: PageListProps) => {
  const { help } = useText();
  const { language } = useLanguage();
  const pages = pagesOf[language];
  const found = useMemo(() => findPages(pages, text), [pages, text]);
  if (found.length === 0) return <p className="help-none">{help.none(text.trim())}</p>;
  return (
    <ul className="help-list">
      {found.map((topic) => (
        <li key={topic}>
          <button type="button" className="link-button medium" onClick={() => onOpen(topic)}>
            {pages[topic].title}
          </button>
          <p className="mute">{pages[topic].lead}</p>
        </li>
      ))}
    </ul>
  );
};

interface HelpPaneProps {
  /** Address of the open screen. */
  readonly location: string;
  /** Grows each time that the help is asked for: the page of the screen opens again and takes the focus. */
  readonly turn: number;
  readonly onClose: () => void;
  readonly onKeys: () => void;
  readonly onTour: () => void;
}

/** The help beside the screen: its own page first, all pages by search, the keys and the tour. Offline, in both languages. */
export const HelpPane = ({ location, turn, onClose, onKeys, onTour }: HelpPaneProps) => {
  const { help } = useText();
  const { language } = useLanguage();
  const here = helpTopicAt(location);
  const [topic, setTopic] = useState<HelpTopic | null>(here);
  const [text, setText] = useState('');
  const [seen, setSeen] = useState(turn);
  const pane = useRef<HTMLElement>(null);
  const before = useRef<HTMLElement | null>(null);
  if (seen !== turn) {
    setSeen(turn);
    setTopic(here);
  }
  // oxlint-disable-next-line react/exhaustive-deps -- to ask again is the reason to take the focus
  useEffect(() => {
    const { activeElement } = document;
    if (activeElement instanceof HTMLElement && !pane.current?.contains(activeElement)) before.current = activeElement;
    pane.current?.focus();
  }, [turn]);
  const close = (): void => {
    onClose();
    before.current?.focus();
  };
  const press = (event: KeyboardEvent): void => {
    // A search that holds text clears itself first.
    const typing = event.target instanceof HTMLInputElement && event.target.value !== '';
    if (event.key !== 'Escape' || event.nativeEvent.isComposing || typing) return;
    event.stopPropagation();
    close();
  };
  const searched = (next: string): void => {
    setText(next);
    setTopic(null);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Esc closes it from anywhere inside
    <aside ref={pane} className="help-pane" aria-label={help.title} tabIndex={-1} onKeyDown={press}>
      <header>
        <h2>{help.title}</h2>
        <Button variant="subtle" size="xs" aria-label={help.close} title={help.close} onClick={close}>
          <IconX className="icon" aria-hidden="true" />
        </Button>
      </header>
      <div className="help-search">
        <SearchField label={help.search} placeholder={help.searchHint} onSearch={searched} width={1000} />
      </div>
      {topic !== null && (
        <div className="row help-ways">
          <Button
            variant="subtle"
            size="xs"
            leftSection={<IconArrowLeft className="icon" aria-hidden="true" />}
            onClick={() => setTopic(null)}
          >
            {help.all}
          </Button>
        </div>
      )}
      {topic !== here && (
        <div className="row help-ways">
          <Button variant="subtle" size="xs" onClick={() => setTopic(here)}>
            {help.thisScreen}: {pagesOf[language][here].title}
          </Button>
        </div>
      )}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long page scrolls by keyboard only when it holds the focus */}
      <div className="help-body" tabIndex={0} key={topic ?? 'all'}>
        {topic === null ? (
          <PageList text={text} onOpen={setTopic} />
        ) : (
          <Page topic={topic} page={pagesOf[language][topic]} />
        )}
      </div>
      <footer className="row wrap">
        <Button size="xs" leftSection={<IconKeyboard className="icon" aria-hidden="true" />} onClick={onKeys}>
          {help.keys}
        </Button>
        <Button size="xs" leftSection={<IconRoute className="icon" aria-hidden="true" />} onClick={onTour}>
          {help.tour.take}
        </Button>
      </footer>
    </aside>
  );
};
