#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# SheetJS: what Chinese number formats show is ten times too small, or in dollars.
#
# One would guess: 0\.0,"万" scales by a thousand and puts a point, which is only a sign,
#   before the last digit: 12345 is 1.2万, as the two digits of 12 fill both places.
#   [DBNum1][$-804] asks for Chinese numerals in the Chinese of China; a program that has
#   none shows plain digits, as SheetJS does for [DBNum1] alone.
# What happens: all digits are set behind the point, and 12345 is shown as .12万. Of
#   [$-804], the dollar stays: 2023 is $2023. CSV and HTML that are made of a sheet have
#   this text, not the value.
# Seen with: SheetJS (xlsx) 0.18.5 from npm.

set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts xlsx@0.18.5

cat >formats.js <<'END'
const XLSX = require("xlsx");

const cells = [
  [12345, '0\\.0,"万"'],
  [12345, '0"."0,"万"'],
  [12345678, '0\\.00,,"亿"'],
  [2023, "[DBNum1]0"],
  [2023, "[DBNum1][$-804]0"],
  [2023, "[DBNum1][$-804]General"],
];
const sheet = XLSX.utils.aoa_to_sheet(cells.map(([v, z]) => [z, { t: "n", v, z }]));
const book = XLSX.utils.book_new();
XLSX.utils.book_append_sheet(book, sheet);
const read = XLSX.read(XLSX.write(book, { type: "buffer" }), { type: "buffer" });
const texts = XLSX.utils.sheet_to_json(read.Sheets.Sheet1, { header: 1, raw: false });
texts.forEach(([format, text], i) => console.log(`${format}: ${cells[i][0]} as ${text}`));
END
node formats.js | tee seen

diff - seen <<'END'
0\.0,"万": 12345 as .12万
0"."0,"万": 12345 as .12万
0\.00,,"亿": 12345678 as .012亿
[DBNum1]0: 2023 as 2023
[DBNum1][$-804]0: 2023 as $2023
[DBNum1][$-804]General: 2023 as $2023
END
