"""The job as a script with openpyxl: INPUT OUTPUT VOLUME (SheetVolume[] of writtenVolume.ts as JSON).

Reads every row, tells late from not late by the time phrase, writes as many cells as the job does, with fonts, borders,
fills, wrapping, number formats, widths and heights, and a conditional format per status. Its last line on standard error
is what it took, as JSON.
"""
import json
import re
import resource
import sys
from datetime import date

from openpyxl import load_workbook
from openpyxl.formatting.rule import FormulaRule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter

AS_OF = date(2025, 4, 10)
LINE = Side(style="thin", color="FF000000")
GRID = Border(left=LINE, right=LINE, top=LINE, bottom=LINE)
TEXT = Font(name="Times New Roman", size=11)
HEADING = Font(name="Times New Roman", size=11, bold=True)
LEFT = Alignment(horizontal="left", vertical="center", wrap_text=True)
CENTRED = Alignment(horizontal="center", vertical="center", wrap_text=True)
HEADER_FILL = PatternFill("solid", fgColor="FFDDEBF7")
LATE_FILL = PatternFill("solid", bgColor="FFFFC7CE")
LATE_FONT = Font(color="FF8A0010")
QUARTERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
HEADER_ROWS = 6


def due_of(phrase):
    day = re.search(r"(\d{1,2})/(\d{1,2})", phrase)
    if day:
        return date(AS_OF.year, int(day[2]), int(day[1]))
    quarter = re.search(r"quý (iv|i{1,3})\b", phrase, re.IGNORECASE)
    if quarter:
        month = 3 * QUARTERS[quarter[1].lower()]
        return date(AS_OF.year, month, 30)
    month = re.search(r"tháng (?:\d+-)?(\d+)", phrase, re.IGNORECASE)
    return date(AS_OF.year, int(month[1]), 28) if month else None


def read_rows(book):
    """The values that the job writes anew of each row: what it says, when it is due and how it stands."""
    rows = []
    for sheet in book.worksheets:
        for values in sheet.iter_rows(values_only=True):
            texts = [str(value) for value in values if value is not None]
            due = due_of(texts[-1]) if texts else None
            status = "Chậm tiến độ" if due and due < AS_OF else "Đang thực hiện"
            rows.append((*texts, due or AS_OF, status))
    return rows


def write_sheet(book, volume, values):
    sheet = book.create_sheet(volume["sheet"]) if volume["isNew"] else book[volume["sheet"]]
    area = volume["area"]
    share = volume["filled"] / (area["rowCount"] * area["columnCount"])
    count = 0
    written = 0
    for i in range(area["rowCount"]):
        is_header = i < HEADER_ROWS
        for j in range(area["columnCount"]):
            cell = sheet.cell(area["row"] + i + 1, area["column"] + j + 1)
            if int((count + 1) * share) > int(count * share):
                cell.value = values[written % len(values)]
                written += 1
                if isinstance(cell.value, date):
                    cell.number_format = "dd/mm/yyyy"
            count += 1
            cell.font = HEADING if is_header else TEXT
            cell.alignment = CENTRED if is_header or j == 0 else LEFT
            cell.border = GRID
            if is_header:
                cell.fill = HEADER_FILL
    for j in range(volume["widths"]):
        sheet.column_dimensions[get_column_letter(area["column"] + j + 1)].width = 10 + j
    for i in range(volume["heights"]):
        sheet.row_dimensions[area["row"] + i + 1].height = 15 * (1 + i % 6)
    for i in range(volume["merges"]):
        row, column = area["row"] + i + 1, area["column"] + 1
        sheet.merge_cells(start_row=row, end_row=row, start_column=column, end_column=column + 1)
    for i in range(volume["rules"]):
        first, last = area["row"] + 1, area["row"] + area["rowCount"]
        where = f"A{first}:{get_column_letter(area['column'] + area['columnCount'])}{last}"
        rule = FormulaRule(formula=[f'$A{first}="{i}"'], fill=LATE_FILL, font=LATE_FONT)
        sheet.conditional_formatting.add(where, rule)


def main(source, target, volumes):
    book = load_workbook(source)
    values = [value for row in read_rows(book) for value in row]
    with open(volumes, encoding="utf-8") as file:
        for volume in json.load(file):
            write_sheet(book, volume, values)
    book.save(target)
    used = resource.getrusage(resource.RUSAGE_SELF)
    kilobytes = used.ru_maxrss / 1024 if sys.platform == "darwin" else used.ru_maxrss
    print(json.dumps({"cpu": used.ru_utime + used.ru_stime, "megabytes": kilobytes / 1024}), file=sys.stderr)


main(*sys.argv[1:])
