import { Button, Modal } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { CallResult } from '../../../electron/contract/calls';
import { certificateRulesOn } from '../../domain/reference/star-rules';
import { useDesktop } from '../../storage/desktop-context';
import { useToday } from '../../ui/act/today';
import { useText } from '../../ui/language/language-context';
import { Panel } from '../../ui/parts/panel';

type AppInfo = CallResult<'app.info'>;

const useAppInfo = (): AppInfo | null => {
  const desktop = useDesktop();
  const [info, setInfo] = useState<AppInfo | null>(null);
  useEffect(() => {
    let here = true;
    void desktop.call('app.info', {}).then((answer) => here && answer.ok && setInfo(answer.value));
    return () => {
      here = false;
    };
  }, [desktop]);
  return info;
};

type Paper = 'licence' | 'notices';

/** Read only when somebody asks for it: 150 kB of licences. */
const papers: { readonly [P in Paper]: () => Promise<{ readonly default: string }> } = {
  licence: () => import('../../../LICENSE?raw'),
  notices: () => import('../../../THIRD-PARTY-NOTICES.md?raw'),
};

const PaperText = ({ paper }: { readonly paper: Paper }) => {
  const { ui } = useText();
  const [text, setText] = useState<string | null>(null);
  useEffect(() => {
    let here = true;
    void papers[paper]().then(({ default: read }) => here && setText(read));
    return () => {
      here = false;
    };
  }, [paper]);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long text scrolls by keyboard only when it holds the focus
    <pre className="settings-paper" tabIndex={0} lang="en">
      {text ?? ui.loading}
    </pre>
  );
};

const PaperDialog = ({ paper, onClose }: { readonly paper: Paper | null; readonly onClose: () => void }) => {
  const { settings } = useText();
  return (
    <Modal opened={paper !== null} onClose={onClose} size="xl" title={paper ? settings.about[paper] : ''}>
      {paper && <PaperText key={paper} paper={paper} />}
    </Modal>
  );
};

/** What runs here, where the data lie, and whose work is in it. */
export const AboutPanel = () => {
  const { settings, app } = useText();
  const info = useAppInfo();
  const [paper, setPaper] = useState<Paper | null>(null);
  const today = useToday();
  const words = settings.about;
  const folder = info?.dataFolder ?? '';
  return (
    <Panel title={words.title}>
      <div className="stack settings-inside">
        <dl className="facts settings-facts">
          <dt>{app.name}</dt>
          <dd className="num">{info ? words.version(info.version) : ''}</dd>
          <dt>{words.host}</dt>
          <dd className="num">
            {info && (info.electron === '' ? words.browser : `Electron ${info.electron}, ${info.platform}`)}
          </dd>
          <dt>{words.folder}</dt>
          <dd className="settings-folder">{folder === '' ? words.browserFolder : folder}</dd>
          <dt>{words.law}</dt>
          <dd>{words.lawBody(certificateRulesOn(today).law)}</dd>
        </dl>
        <p className="mute">{words.offline}</p>
        <div className="row wrap">
          <Button size="xs" onClick={() => setPaper('licence')}>
            {words.licence}
          </Button>
          <Button size="xs" onClick={() => setPaper('notices')}>
            {words.notices}
          </Button>
        </div>
      </div>
      <PaperDialog paper={paper} onClose={() => setPaper(null)} />
    </Panel>
  );
};
