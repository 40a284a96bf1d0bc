"""Edits workbooks in a running LibreOffice, and writes what their cells then hold, as JSON, to standard output.

uno-edits.py PORT JOBS: JOBS is a file with [{"file": path, "steps": [[{"name", "at", "value"}]]}]. Each edit goes to a cell
of a defined name, as somebody would type it; the workbook stays open from step to step, and is never saved.
uno-edits.py PORT: closes LibreOffice.
"""

import json
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.lang import DisposedException
from com.sun.star.sheet.CellFlags import DATETIME, FORMULA, STRING, VALUE
from com.sun.star.sheet.FormulaResult import ERROR

CONTENTS = VALUE | DATETIME | STRING | FORMULA


def desktop_at(port, seconds=180):
    """The desktop of the LibreOffice that listens there, which may still be starting."""
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    until = time.monotonic() + seconds
    while True:
        try:
            url = f"uno:socket,host=127.0.0.1,port={port};urp;StarOffice.ComponentContext"
            context = resolver.resolve(url)
            return context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        except NoConnectException:
            if time.monotonic() > until:
                raise
            time.sleep(0.2)


def cells_named(document, name):
    """The range of a defined name; its cells stand below each other."""
    return document.NamedRanges.getByName(name).getReferredCells()


def type_into(cell, value):
    if value is None:
        cell.clearContents(CONTENTS)
    elif isinstance(value, str):
        cell.setString(value)
    else:
        cell.setValue(value)


def cells_of(sheet):
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    end = cursor.RangeAddress
    return sheet.getCellRangeByPosition(0, 0, end.EndColumn, end.EndRow).getDataArray()


def values_of(document):
    return {sheet.Name: cells_of(sheet) for sheet in document.Sheets}


def count_of(ranges):
    return sum(
        (at.EndColumn - at.StartColumn + 1) * (at.EndRow - at.StartRow + 1) for at in ranges.getRangeAddresses()
    )


def state_of(document):
    """What the cells hold, at once and after everything was worked out again."""
    at_once = values_of(document)
    document.calculateAll()
    values = values_of(document)
    return {
        "values": values,
        "isSettled": at_once == values,
        "formulas": sum(count_of(sheet.queryContentCells(FORMULA)) for sheet in document.Sheets),
        "errors": sum(count_of(sheet.queryFormulaCells(ERROR)) for sheet in document.Sheets),
    }


def done(desktop, job):
    hidden = PropertyValue(Name="Hidden", Value=True)
    document = desktop.loadComponentFromURL(uno.systemPathToFileUrl(job["file"]), "_blank", 0, (hidden,))
    try:
        names = sorted(name for name in document.NamedRanges.ElementNames if name.startswith("qp_"))
        locked = []
        states = []
        for edits in job["steps"]:
            for edit in edits:
                cell = cells_named(document, edit["name"]).getCellByPosition(0, edit["at"])
                if cell.CellProtection.IsLocked:
                    locked.append(f'{edit["name"]} {edit["at"]}')
                type_into(cell, edit["value"])
            states.append(state_of(document))
        open_sheets = [sheet.Name for sheet in document.Sheets if not sheet.isProtected()]
        return {"names": names, "locked": locked, "openSheets": open_sheets, "states": states}
    finally:
        document.close(True)


def main(port, jobs=None):
    desktop = desktop_at(port)
    if jobs is None:
        try:
            desktop.terminate()
        except DisposedException:
            pass  # It was gone before it could answer.
        return
    with open(jobs, encoding="utf-8") as file:
        json.dump([done(desktop, job) for job in json.load(file)], sys.stdout)


main(*sys.argv[1:])
