// The whole worker is pdf.js's own: it reads PDF away from the window.
import 'pdfjs-dist/build/pdf.worker.mjs';
