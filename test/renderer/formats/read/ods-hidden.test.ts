import { expect, test } from 'vitest';
import { odsHidden } from '../../../../renderer/formats/read/ods-hidden';
import { readWorkbook } from '../../../../renderer/formats/read/read-workbook';
import { odsOf } from '../../../support/other-spreadsheets';

const cell = (text: string): string =>
  `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;

test('hidden and filtered rows and columns of OpenDocument are marked as those of Excel are', () => {
  const book = readWorkbook(
    odsOf(
      `<table:table-column/><table:table-column table:visibility="collapse"/>
      <table:table-row>${cell('A')}${cell('x')}</table:table-row>
      <table:table-row table:number-rows-repeated="2" table:visibility="collapse">${cell('B')}</table:table-row>
      <table:table-row table:visibility="filter">${cell('C')}</table:table-row>
      <table:table-row>${cell('D')}</table:table-row>`,
    ),
    'ds.ods',
  );
  const sheet = book.ok ? book.value.sheets[0] : undefined;
  expect(sheet?.rows.map(({ row, hidden }) => [row, hidden === true])).toEqual([
    [1, false],
    [2, true],
    [3, true],
    [4, true],
    [5, false],
  ]);
  expect(sheet?.hiddenColumns).toEqual([2]);
});

test('a sheet is hidden by its style', () => {
  const style = (name: string, shown: boolean): string =>
    `<style:style style:name="${name}" style:family="table"><style:table-properties table:display="${shown}"/></style:style>`;
  const markup = `${style('ta1', true)}${style('ta2', false)}<table:table table:style-name="ta1"></table:table><table:table table:style-name="ta2"></table:table><table:table></table:table>`;
  expect(odsHidden(markup).map(({ sheet }) => sheet)).toEqual([false, true, false]);
});

test('a stretch to the end of the sheet is not walked row by row', () => {
  const [hidden] = odsHidden(
    '<table:table><table:table-row table:number-rows-repeated="1048570" table:visibility="collapse"/>',
  );
  expect(hidden?.rows.size).toBe(10_000);
});
