#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Numeral.js: the range 12-15 is the number -1215, and 3 with the footnote (1) is -31.
#
# One would guess: what numeral() can't read, such as a range or a number with a footnote, has
#   the value null, as a dash and an ellipsis have; or it is the number that it begins with.
# What happens: all that is neither a digit nor a point goes, and the number is negative if
#   there is a hyphen, or both brackets, anywhere: 12-15 is -1215, the school year
#   2022-2023 is -20222023, 3(1) is -31. With a longer dash 12–15 is 1215. 1.2万 is 1.2. A
#   chart of ages or ranges has columns of a hundred times their height, downwards.
# Seen with: Numeral.js 2.0.6 from npm.

set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts numeral@2.0.6

cat >read.js <<'END'
const numeral = require("numeral");

const texts = [
  "1,234.5", "(12)", "7.1%", "…", "-", "10-14", "12-15", "12–15", "2022-2023", "3(1)", "1.2万",
];
for (const text of texts)
  console.log(`${text}: ${numeral(text).value()}`);
END
node read.js | tee seen

diff - seen <<'END'
1,234.5: 1234.5
(12): -12
7.1%: 0.071
…: null
-: null
10-14: -1014
12-15: -1215
12–15: 1215
2022-2023: -20222023
3(1): -31
1.2万: 1.2
END
