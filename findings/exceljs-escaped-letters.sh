#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# ExcelJS: a number format loses its backslashes when a workbook is read.
#
# One would guess: the backslash in 0.0\ \h\a (hectares) and 0\.0,"万" (tens of thousands,
#   with a point that is only a sign) says that the next character is shown as it stands.
#   A reader keeps it: without it, h is hours, and the point divides.
# What happens: numFmt comes without backslashes. A number with an escaped d, h, m, s or y
#   becomes a date of 1933, and once the workbook is written again, 12345 that was shown
#   as 1.2万 is shown as 12.3万.
# Seen with: ExcelJS 4.4.0 from npm.

set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts exceljs@4.4.0

cat >formats.js <<'END'
const ExcelJS = require("exceljs");
const JSZip = require("jszip");

// The formats as they stand in a workbook.
async function written(bytes) {
  const zip = await JSZip.loadAsync(bytes);
  const styles = await zip.file("xl/styles.xml").async("string");
  return [...styles.matchAll(/formatCode="([^"]*)"/g)]
    .map((match) => match[1].replaceAll("&quot;", '"'));
}

async function main() {
  const first = new ExcelJS.Workbook();
  const column = first.addWorksheet("Sheet1").getColumn(1);
  column.values = [12345, 12345, 12345];
  ['0\\.0,"万"', "0.0\\ \\h\\a", '0.0" ha"'].forEach((format, i) => {
    column.worksheet.getCell(i + 1, 1).numFmt = format;
  });
  const bytes = await first.xlsx.writeBuffer();
  const second = new ExcelJS.Workbook();
  await second.xlsx.load(bytes);
  const before = await written(bytes);
  const after = await written(await second.xlsx.writeBuffer());
  before.forEach((format, i) => {
    const cell = second.worksheets[0].getCell(i + 1, 1);
    const value = cell.value instanceof Date ? cell.value.toISOString() : cell.value;
    console.log(`${format}: read as ${cell.numFmt} ${value}, written as ${after[i]}`);
  });
}

main();
END
node formats.js | tee seen

diff - seen <<'END'
0\.0,"万": read as 0.0,"万" 12345, written as 0.0,"万"
0.0\ \h\a: read as 0.0 ha 1933-10-18T00:00:00.000Z, written as 0.0 ha
0.0" ha": read as 0.0" ha" 12345, written as 0.0" ha"
END
