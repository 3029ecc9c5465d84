import { Button, Checkbox, Modal, Select, Textarea, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useText } from '../../ui/language/language-context';
import { FilterBar } from '../../ui/list/filter-bar';
import { FilterMenu } from '../../ui/list/filter-menu';
import { SearchField } from '../../ui/list/search-field';
import { StatusLine } from '../../ui/parts/action-bar';
import { EmptyState } from '../../ui/parts/empty-state';
import { ErrorPanel } from '../../ui/parts/error-panel';
import { Page } from '../../ui/parts/page';
import { PageHead } from '../../ui/parts/page-head';
import { Panel } from '../../ui/parts/panel';
import { ProgressBar } from '../../ui/parts/progress-bar';
import { showToast } from '../../ui/parts/toast';
import { Bridge } from '../../ui/signs/bridge';
import { Stamp, type StampState } from '../../ui/signs/stamp';
import { Star } from '../../ui/signs/star';
import { SumStrip } from '../../ui/signs/sum-strip';
import { Weave } from '../../ui/signs/weave';
import './gallery.css';

const nothing = (): void => undefined;

const Shelf = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <Panel title={title}>
    <div className="gallery-shelf">{children}</div>
  </Panel>
);

const Signs = () => {
  const { ui } = useText();
  const states = Object.keys(ui.states) as readonly StampState[];
  return (
    <>
      <Shelf title="Stamp">
        {states.map((state) => (
          <span key={state} className="row">
            <Stamp state={state} /> {ui.states[state]}
          </span>
        ))}
      </Shelf>
      <Shelf title="Star, Weave">
        {[3, 4, 5].map((stars) => (
          <Star key={stars} stars={stars} />
        ))}
        {[1, 2, 3, 4, 5, 6].map((sector) => (
          <Weave key={sector} sector={sector} />
        ))}
      </Shelf>
      {[0, 2, 5].map((here) => (
        <Shelf key={here} title={`Bridge, ${here}`}>
          <div className="gallery-wide">
            <Bridge
              label={`Bridge ${here}`}
              here={here}
              stages={['I', 'II', 'III', 'IV', 'V'].map((name) => ({ key: name, name, note: '303 bên' }))}
            />
          </div>
        </Shelf>
      ))}
      <Shelf title="SumStrip">
        <div className="gallery-wide">
          <SumStrip
            label="SumStrip"
            total={{ key: 'all', count: 412, caption: 'dòng' }}
            parts={[
              { key: 'new', count: 361, caption: 'thêm mới' },
              { key: 'changed', count: 3, caption: 'đổi' },
              { key: 'asked', count: 48, caption: 'hỏi lại' },
            ]}
            open="changed"
            onOpen={nothing}
          />
        </div>
      </Shelf>
    </>
  );
};

const Controls = () => {
  const { ui } = useText();
  return (
    <>
      <Shelf title="Button">
        {(['filled', 'default', 'subtle'] as const).map((variant) => (
          <span key={variant} className="row wrap">
            <Button variant={variant}>{variant}</Button>
            <Button variant={variant} size="xs">
              {variant} xs
            </Button>
            <Button variant={variant} disabled>
              {variant} disabled
            </Button>
            <Button variant={variant} loading>
              {variant} loading
            </Button>
            <Button variant={variant} leftSection={<IconPlus className="icon" aria-hidden="true" />}>
              {variant} icon
            </Button>
          </span>
        ))}
      </Shelf>
      <Shelf title="Input">
        <TextInput label="Text" defaultValue="Mật ong bạc hà" />
        <TextInput
          label={`Text (${ui.required})`}
          description="Ghi đúng như trong quyết định"
          error="Ghi tên sản phẩm."
        />
        <TextInput label="Disabled" defaultValue="27/11/2026" disabled />
        <Textarea label="Long text" defaultValue={'Một\nHai'} />
        <Select label="Select" data={['Doanh nghiệp', 'Hợp tác xã']} defaultValue="Hợp tác xã" />
        <Checkbox label="Checkbox" defaultChecked />
        <Checkbox label="Indeterminate" indeterminate readOnly />
      </Shelf>
      <FilterBar active onReset={nothing}>
        <SearchField label="SearchField" initial={{ text: 'mật ong' }} onSearch={nothing} />
        <FilterMenu
          label="FilterMenu"
          options={[{ value: '4', label: ui.star(4) }]}
          chosen={['4']}
          onChange={nothing}
        />
        <FilterMenu label="FilterMenu" options={[]} chosen={[]} onChange={nothing} />
      </FilterBar>
    </>
  );
};

const States = () => {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Shelf title="EmptyState">
        <EmptyState action={<Button>Thêm bên mua</Button>}>Chưa có bên mua nào.</EmptyState>
      </Shelf>
      <Shelf title="ErrorPanel">
        {(['error', 'warning', 'info'] as const).map((tone) => (
          <div key={tone} className="gallery-wide">
            <ErrorPanel tone={tone} action={<Button size="xs">Đọc lại</Button>}>
              Tệp «DS xa Ham Yen.xlsx» đang mở trong Excel nên chưa đọc được.
            </ErrorPanel>
          </div>
        ))}
      </Shelf>
      <Shelf title="ProgressBar">
        {[0, 0.4, 1].map((share) => (
          <div key={share} className="gallery-wide">
            <ProgressBar
              label="Đang nhập"
              share={share}
              secondsLeft={20}
              stop={{ words: 'giữ 1.120 dòng', run: nothing }}
            />
          </div>
        ))}
      </Shelf>
      <Shelf title="Toast, Modal">
        <Button onClick={() => showToast({ message: 'Đã thêm «Mật ong».', undo: { word: 'Hoàn tác', run: nothing } })}>
          Toast
        </Button>
        <Button onClick={() => setOpen(true)}>Modal</Button>
        <Modal opened={open} onClose={() => setOpen(false)} title="Modal">
          <TextInput label="Text" />
        </Modal>
      </Shelf>
    </>
  );
};

/** Every state of every part on one page, for who changes how they look. Only in a development build; never packaged. */
export const GalleryScreen = () => (
  <Page
    head={<PageHead title="Gallery" context="development only" actions={<Button variant="filled">Filled</Button>} />}
    body="scroll"
    foot={<StatusLine>StatusLine</StatusLine>}
  >
    <Signs />
    <Controls />
    <States />
  </Page>
);
