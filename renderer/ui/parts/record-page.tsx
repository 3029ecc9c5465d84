import { Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { type ReactNode, startTransition, useEffect, useState } from 'react';
import { Link } from 'wouter';
import { EmptyState } from './empty-state';
import { Inspector } from './inspector';
import { Page } from './page';
import { PageHead } from './page-head';

interface Way {
  readonly href: string;
  readonly words: string;
}

interface RecordPageProps {
  readonly title: string;
  readonly context?: string | undefined;
  readonly back: Way;
  readonly actions: ReactNode;
  /** The way to the records before and after it. */
  readonly steps?: ReactNode;
  /** What stands beside the form, and its name. */
  readonly aside: { readonly label: string; readonly content: ReactNode };
  readonly children: ReactNode;
}

const Back = ({ href, words }: Way) => (
  <Button component={Link} href={href} variant="subtle" aria-label={words} title={words}>
    <IconArrowLeft className="icon" aria-hidden="true" />
  </Button>
);

/**
 * False in the first frame of a page. What stands beside a form is half of the work of opening it, and nobody reads there first: it
 * follows in slices between which the window paints. Only the first time, so that it never belongs to another record than the form.
 */
const useAfterForm = (): boolean => {
  const [after, setAfter] = useState(false);
  useEffect(() => startTransition(() => setAfter(true)), []);
  return after;
};

/** One record: its form on white, and beside it what belongs to it. */
export const RecordPage = ({ title, context, back, steps, actions, aside, children }: RecordPageProps) => {
  const after = useAfterForm();
  return (
    <Page
      head={
        <PageHead
          before={<Back {...back} />}
          title={title}
          context={context}
          actions={
            <>
              {steps}
              {actions}
            </>
          }
        />
      }
      body="sheet"
      aside={
        <Inspector label={aside.label} width="wide">
          {after && aside.content}
        </Inspector>
      }
    >
      {children}
    </Page>
  );
};

/** An address of a record that was removed: why it is not there, and the way back. */
export const GoneRecord = ({
  title,
  words,
  back,
  children,
}: {
  readonly title: string;
  readonly words: string;
  readonly back: Way;
  /** What can still be read of it. */
  readonly children?: ReactNode;
}) => (
  <Page head={<PageHead before={<Back {...back} />} title={title} />} body="scroll">
    <EmptyState
      action={
        <Button component={Link} href={back.href}>
          {back.words}
        </Button>
      }
    >
      {words}
    </EmptyState>
    {children}
  </Page>
);
