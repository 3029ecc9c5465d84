/**
 * Opens the browser's own dialog; null when cancelled. The input element is in no document: it is heard all the same, and
 * nothing of it can be seen or focused.
 */
export const pickFiles = (
  page: Document,
  accept: readonly string[],
  multiple: boolean,
): Promise<readonly File[] | null> =>
  new Promise((resolve) => {
    const input = page.createElement('input');
    input.type = 'file';
    input.accept = accept.join(',');
    input.multiple = multiple;
    input.addEventListener('change', () => resolve(input.files && input.files.length > 0 ? [...input.files] : null));
    input.addEventListener('cancel', () => resolve(null));
    input.click();
  });
