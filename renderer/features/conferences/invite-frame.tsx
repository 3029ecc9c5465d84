import { Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Conference } from '../../domain/records/conference';
import { useText } from '../../ui/language/language-context';
import { ActionBar } from '../../ui/parts/action-bar';
import { ErrorPanel } from '../../ui/parts/error-panel';
import { Page } from '../../ui/parts/page';
import { PageHead } from '../../ui/parts/page-head';
import { conferenceAddress } from './conference-address';

interface InviteFrameProps {
  readonly conference: Conference;
  readonly side: 'producer' | 'buyer';
  /** What the button will do, in words. */
  readonly words: string;
  readonly action: string;
  readonly disabled: boolean;
  readonly refused: string | null;
  readonly onInvite: () => void;
  readonly children: ReactNode;
}

/** A job of one step: choose from the register, then invite them all. */
export const InviteFrame = (props: InviteFrameProps) => {
  const { conference, side, words, action, disabled, refused, onInvite, children } = props;
  const { conferences } = useText();
  const { invite } = conferences;
  const back = conferenceAddress(conference.id, side === 'producer' ? 'ben-ban' : 'ben-mua');
  return (
    <Page
      head={
        <PageHead
          before={
            <Button
              component={Link}
              href={back}
              size="xs"
              variant="subtle"
              aria-label={invite.back}
              title={invite.back}
            >
              <IconArrowLeft className="icon" aria-hidden="true" />
            </Button>
          }
          title={side === 'producer' ? invite.producersTitle : invite.buyersTitle}
          context={conference.name}
        />
      }
      body="fill"
      foot={
        <ActionBar words={<span className="num">{words}</span>}>
          <Button component={Link} href={back}>
            {invite.back}
          </Button>
          <Button variant="filled" disabled={disabled} onClick={onInvite}>
            {action}
          </Button>
        </ActionBar>
      }
    >
      {refused !== null && <ErrorPanel takesFocus>{refused}</ErrorPanel>}
      {children}
    </Page>
  );
};
