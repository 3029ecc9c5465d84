import type { CallHandlers } from '../ipc';
import type { PaperStore } from '../papers/paper-store';

export function paperHandlers(papers: PaperStore): Pick<CallHandlers, 'paper.put' | 'paper.get'> {
  return {
    'paper.put': ({ data }) => papers.put(data),
    'paper.get': async ({ sha256 }) => {
      const paper = await papers.get(sha256);
      return paper ? { data: Uint8Array.from(paper.data), kind: paper.kind } : null;
    },
  };
}
