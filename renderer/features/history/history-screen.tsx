import { useText } from '../../ui/language/language-context';
import { EmptyState } from '../../ui/parts/empty-state';
import { Page } from '../../ui/parts/page';
import { PageHead } from '../../ui/parts/page-head';

export const HistoryScreen = () => {
  const { app, ui } = useText();
  return (
    <Page head={<PageHead title={app.items.history} />} body="scroll">
      <EmptyState>{ui.list.noMatch}</EmptyState>
    </Page>
  );
};
