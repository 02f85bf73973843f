#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# HyperFormula: TEXT() shows 7.1% as 0.1%.
#
# One would guess: TEXT(0.071, "0.0%") is 7.1%, as in each spreadsheet, and TEXT(1234567, "#,##0")
#   is 1,234,567. A format that the library doesn't know is an error, or leaves the number as
#   it is.
# What happens: the zeros of the format are filled with the number, rounded to their decimals
#   but not times 100, and what is around them stays as it stands: 0.1%, and 0% for "0%".
#   "#,##0" gives 1234567,##0, and a second section is appended. There is no error.
# Seen with: HyperFormula 3.5.0 from npm.

set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts hyperformula@3.5.0

cat >text.js <<'END'
const { HyperFormula } = require("hyperformula");

const formulas = [
  'TEXT(12.34, "0.0")', 'TEXT(0.071, "0.0%")', 'TEXT(0.071, "0%")', 'TEXT(1234567, "#,##0")',
  'TEXT(-1234.5, "#,##0.0")', 'TEXT(12345, "0.0,")', 'TEXT(5, "0;-0")', "0.071 * 100",
];
const sheet = [formulas.map((formula) => `=${formula}`)];
const values = HyperFormula.buildFromArray(sheet, { licenseKey: "gpl-v3" }).getSheetValues(0)[0];
values.forEach((value, i) => console.log(`${formulas[i]}: ${value}`));
END
node text.js | tee seen

diff - seen <<'END'
TEXT(12.34, "0.0"): 12.3
TEXT(0.071, "0.0%"): 0.1%
TEXT(0.071, "0%"): 0%
TEXT(1234567, "#,##0"): 1234567,##0
TEXT(-1234.5, "#,##0.0"): -1235,##0.0
TEXT(12345, "0.0,"): 12345.0,
TEXT(5, "0;-0"): 5;-0
0.071 * 100: 7.1
END
