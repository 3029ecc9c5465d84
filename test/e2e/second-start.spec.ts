import { spawn } from 'node:child_process';
import { expect, test } from '@playwright/test';
import { loadSample, saveOfficer } from '../support/book-window';
import { goTo } from '../support/import-window';
import type { LaunchedApp } from '../support/launch-app';
import { serialApp } from '../support/serial-app';

const opened = serialApp({}, ({ page }) => loadSample(page));

function startAgain({ app, userData }: LaunchedApp): Promise<number | null> {
  const binary = app.process().spawnfile;
  const second = spawn(binary, ['.', `--user-data-dir=${userData}`], { env: process.env, stdio: 'ignore' });
  return new Promise((resolve) => {
    second.once('exit', resolve);
  });
}

test('a second start goes away, and the first window says that it is here', async () => {
  const { page, app } = opened();
  expect(await startAgain(opened())).toBe(0);
  await expect(page.getByText('Phần mềm đang chạy ở cửa sổ này.')).toBeVisible();
  expect(app.windows()).toHaveLength(1);
  await goTo(page, 'Cài đặt');
  await saveOfficer(page, 'Sau lần mở thứ hai');
});
