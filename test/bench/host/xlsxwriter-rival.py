"""The sheets of a catalogue with XlsxWriter as its manual shows it. Prints the milliseconds of the writing alone."""
import json
import os
import sys
import time

import xlsxwriter

folder = sys.argv[1]
with open(os.path.join(folder, "book.json"), encoding="utf-8") as source:
    book = json.load(source)

started = time.perf_counter()
workbook = xlsxwriter.Workbook(os.path.join(folder, "out.xlsx"), {"strings_to_formulas": False, "strings_to_urls": False})
base = {"font_name": "Times New Roman", "font_size": 11, "border": 1, "valign": "vcenter"}
formats = {
    "text": {"text_wrap": True},
    "code": {"text_wrap": True, "num_format": "@"},
    "integer": {"align": "center", "num_format": "#,##0"},
    "decimal": {"align": "right", "num_format": "#,##0.###"},
    "money": {"align": "right", "num_format": "#,##0"},
    "stars": {"align": "center", "num_format": '0" sao"'},
    "date": {"align": "center", "num_format": "dd/mm/yyyy"},
    "photo": {},
}
looks = {kind: workbook.add_format({**base, **more}) for kind, more in formats.items()}
head = workbook.add_format({**base, "bold": True, "align": "center", "text_wrap": True, "bg_color": "#EDEDED"})
title = workbook.add_format({"font_name": "Times New Roman", "bold": True, "align": "center"})
for sheet in book["sheets"]:
    target = workbook.add_worksheet(sheet["name"][:31])
    columns = sheet["columns"]
    top = len(sheet["titles"]) + 1
    for row, line in enumerate(sheet["titles"]):
        target.merge_range(row, 0, row, max(1, sheet["print"]["columns"] - 1), line["text"], title)
    for at, column in enumerate(columns):
        target.set_column(at, at, column["width"])
        target.write_string(top, at, column["header"], head)
    for number, row in enumerate(sheet["rows"]):
        if sheet["rowHeight"]:
            target.set_row(top + 1 + number, sheet["rowHeight"])
        for at, column in enumerate(columns):
            value = row["cells"][at]
            look = looks[column["kind"]]
            if value is None:
                target.write_blank(top + 1 + number, at, None, look)
            elif isinstance(value, str):
                target.write_string(top + 1 + number, at, value, look)
            else:
                target.write_number(top + 1 + number, at, value, look)
    for photo in sheet["photos"]:
        path = os.path.join(folder, photo["sha256"] + ".jpg")
        place = {"x_scale": 0.15, "y_scale": 0.15, "x_offset": 4, "y_offset": 4, "description": photo["description"]}
        target.insert_image(top + 1 + photo["row"], photo["column"], path, place)
    target.freeze_panes(top + 1, sheet["frozenColumns"])
    if sheet["filter"] and sheet["rows"]:
        target.autofilter(top, 0, top + len(sheet["rows"]), len(columns) - 1)
    target.set_landscape()
    target.set_paper(9)
    target.fit_to_pages(1, 0)
    target.repeat_rows(top)
    target.print_area(0, 0, top + len(sheet["rows"]), max(1, sheet["print"]["columns"]) - 1)
    target.set_footer("&C" + book["words"]["pageFooter"])
workbook.close()
print((time.perf_counter() - started) * 1000)
