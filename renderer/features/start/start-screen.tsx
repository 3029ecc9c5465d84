import { useText } from '../../ui/language/language-context';
import { EmptyState } from '../../ui/parts/empty-state';
import { Page } from '../../ui/parts/page';
import { PageHead } from '../../ui/parts/page-head';

export const StartScreen = () => {
  const { app, ui } = useText();
  return (
    <Page head={<PageHead title={app.items.start} />} body="scroll">
      <EmptyState>{ui.list.noMatch}</EmptyState>
    </Page>
  );
};
