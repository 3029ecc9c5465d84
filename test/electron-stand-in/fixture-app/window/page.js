// What a page script sees and may do; the specs read `window.results`.
const results = { notes: [], menu: [], violations: [] };
window.results = results;
results.globals = ['require', 'process', 'ipcRenderer', 'module', '__standin'].filter((name) => name in window);
addEventListener('securitypolicyviolation', (event) => results.violations.push(event.effectiveDirective));
window.fixture.on('noted', (text) => results.notes.push(text));
window.fixture.on('menu', (id) => results.menu.push(id));

const attempt = (work) =>
  Promise.resolve()
    .then(work)
    .catch((error) => `${error.name}: ${error.message}`);

results.eval = await attempt(() => (0, eval)('1'));
results.outside = await attempt(() => fetch('https://example.com/').then(() => 'reached'));
results.lazy = await attempt(async () => (await import('./lazy.js')).word);
results.worker = await attempt(
  () =>
    new Promise((resolve) => {
      const worker = new Worker('worker.js', { type: 'module' });
      worker.onmessage = ({ data }) => resolve(data);
      worker.onerror = (event) => resolve(`worker: ${event.message}`);
    }),
);
results.wasm = await attempt(async () => {
  const { instance } = await WebAssembly.instantiateStreaming(fetch('answer.wasm'));
  return instance.exports.answer();
});

/** Starts counted in IndexedDB: survives a restart only if the profile does. */
results.starts = await attempt(
  () =>
    new Promise((resolve, reject) => {
      const request = indexedDB.open('starts', 1);
      request.onupgradeneeded = () => request.result.createObjectStore('starts', { autoIncrement: true });
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        const transaction = request.result.transaction('starts', 'readwrite', { durability: 'strict' });
        transaction.objectStore('starts').add(Date.now());
        const count = transaction.objectStore('starts').count();
        transaction.oncomplete = () => resolve(count.result);
      };
    }),
);
document.querySelector('h1').textContent = 'Sẵn sàng';
