import type { ElectronApplication } from '@playwright/test';

/** One request of the window or of anything in it; `blocked: 'offline'`: only the double of Electron stopped it. */
export interface RecordedRequest {
  readonly url: string;
  readonly type: string;
  readonly blocked?: string;
}

/** Every request so far; null on real Electron, which keeps no such list. */
export function recordedRequests(app: ElectronApplication): Promise<readonly RecordedRequest[] | null> {
  return app.evaluate((electron) => {
    // oxlint-disable-next-line no-underscore-dangle -- the name that the double gives its records
    const { __standin: records } = electron as unknown as { __standin?: { log: RecordedRequest[] } };
    return records ? records.log : null;
  });
}
