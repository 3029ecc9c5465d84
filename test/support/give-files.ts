import type { Page } from '@playwright/test';

export interface FileToGive {
  readonly name: string;
  readonly type: string;
  /** Base64. */
  readonly data: string;
}

/** Drops files on what `selector` finds, or pastes them there, as the system does. */
export const giveFiles = (
  page: Page,
  way: 'drop' | 'paste',
  selector: string,
  files: readonly FileToGive[],
): Promise<void> =>
  page
    .locator(selector)
    .first()
    .evaluate(
      (place, given) => {
        const transfer = new DataTransfer();
        for (const { name, type, data } of given.files) {
          const bytes = Uint8Array.from(atob(data), (sign) => sign.codePointAt(0) ?? 0);
          transfer.items.add(new File([bytes], name, { type }));
        }
        const how = { bubbles: true, cancelable: true };
        place.dispatchEvent(
          given.way === 'drop'
            ? new DragEvent('drop', { ...how, dataTransfer: transfer })
            : new ClipboardEvent('paste', { ...how, clipboardData: transfer }),
        );
      },
      { way, files },
    );
