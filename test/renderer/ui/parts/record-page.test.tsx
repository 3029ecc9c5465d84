import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Router } from 'wouter';
import { KitProvider } from '../../../../renderer/ui/kit-provider';
import { LanguageProvider } from '../../../../renderer/ui/language/language-context';
import { RecordPage } from '../../../../renderer/ui/parts/record-page';

it('draws the form in its first frame, and what stands beside it after that (record-work.spec.ts sees it come)', () => {
  const drawn: string[] = [];
  const Beside = () => {
    drawn.push('beside');
    return <p>Giấy chứng nhận</p>;
  };
  const html = renderToStaticMarkup(
    <LanguageProvider language="vi" choose={() => undefined}>
      <KitProvider>
        <Router ssrPath="/san-pham/p1">
          <RecordPage
            title="Mật ong bạc hà"
            back={{ href: '/san-pham', words: 'Về danh sách' }}
            actions={null}
            aside={{ label: 'Sao', content: <Beside /> }}
          >
            <p>Tên sản phẩm</p>
          </RecordPage>
        </Router>
      </KitProvider>
    </LanguageProvider>,
  );
  expect(html).toContain('Tên sản phẩm');
  // Its place is there from the beginning, so that nothing moves when it is filled.
  expect(html).toContain('aria-label="Sao"');
  expect(drawn).toEqual([]);
});
