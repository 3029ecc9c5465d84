import type { ComponentType } from 'react';
import { useRecords } from '../../storage/hooks';
import { useText } from '../../ui/language/language-context';
import { Panel } from '../../ui/parts/panel';

interface SamplePanelProps {
  readonly offer: ComponentType<{ readonly province: string | null }>;
}

/** The sample for who named the office at once and wants to look around now. While it is in, the banner takes it out. */
export const SamplePanel = ({ offer: Offer }: SamplePanelProps) => {
  const { settings } = useText();
  const [office] = useRecords('offices');
  const sampled = useRecords('producers').some(({ sample }) => sample);
  return (
    <Panel title={settings.sample.title}>
      <div className="settings-inside">
        {sampled ? <p>{settings.sample.present}</p> : <Offer province={office?.provinceCode ?? null} />}
      </div>
    </Panel>
  );
};
