// What a page script sees and may do; the specs read `window.results`.
const results = { notes: [], menu: [], violations: [] };
window.results = results;
results.globals = ['require', 'process', 'ipcRenderer', 'module', 'standin'].filter((name) => name in window);
addEventListener('securitypolicyviolation', (event) => results.violations.push(event.effectiveDirective));
window.fixture?.on('noted', (text) => results.notes.push(text));
window.fixture?.on('menu', (id) => results.menu.push(id));

async function attempt(work) {
  try {
    return await work();
  } catch (error) {
    return error.name;
  }
}

function askWorker() {
  return new Promise((resolve) => {
    const worker = new Worker('worker.js', { type: 'module' });
    worker.addEventListener('message', ({ data }) => resolve(data));
    worker.addEventListener('error', (event) => resolve(event.message));
  });
}

/** Counts the starts in IndexedDB: the count survives a restart only if the profile does. */
function countStarts() {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('starts', 1);
    request.addEventListener('upgradeneeded', () =>
      request.result.createObjectStore('starts', { autoIncrement: true }),
    );
    request.addEventListener('error', () => reject(request.error));
    request.addEventListener('success', () => {
      const transaction = request.result.transaction('starts', 'readwrite', { durability: 'strict' });
      transaction.objectStore('starts').add('start');
      const count = transaction.objectStore('starts').count();
      transaction.addEventListener('complete', () => resolve(count.result));
    });
  });
}

// oxlint-disable-next-line no-eval -- the policy has to refuse it
results.eval = await attempt(() => globalThis.eval('1'));
results.outside = await attempt(() => fetch('https://example.com/'));
results.lazy = await attempt(async () => (await import('./lazy.js')).word);
results.worker = await attempt(askWorker);
results.wasm = await attempt(async () => {
  const { instance } = await WebAssembly.instantiateStreaming(fetch('answer.wasm'));
  return instance.exports.answer();
});
results.starts = await attempt(countStarts);
document.querySelector('h1').textContent = 'Sẵn sàng';
