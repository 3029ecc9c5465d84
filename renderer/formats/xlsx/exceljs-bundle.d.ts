declare module 'exceljs/dist/exceljs.bare.min.js' {
  const bundle: unknown;
  export default bundle;
}
