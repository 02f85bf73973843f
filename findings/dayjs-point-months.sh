#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Day.js: 2022.3, 2022.10 and 2022.12, months as Chinese tables write them, are all January.
#
# One would guess: dayjs("2022.10") is October 2022, as dayjs("2022-10"), dayjs("2022.10.31") and
#   new Date("2022.10") are; or it is invalid, as dayjs("2022年10月") is.
# What happens: what is behind the point are thousandths of a second: all months of a year are its
#   1 January. Nothing is invalid.
# Seen with: Day.js 1.11.23 from npm.

set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts dayjs@1.11.23

cat >read.js <<'END'
const dayjs = require("dayjs");

const shown = (day) => (day.isValid() ? day.format("YYYY-MM-DD") : "invalid");
for (const text of ["2022-10", "2022年10月", "2022.10.31", "2022.3", "2022.10", "2022.12"]) {
  console.log(`${text}: ${shown(dayjs(text))}, Date ${shown(dayjs(new Date(text)))}`);
}
console.log("2022.12 is", dayjs("2022.12").diff("2022-01-01"), "ms after the year began");
END
TZ=Asia/Shanghai node read.js | tee seen

diff - seen <<'END'
2022-10: 2022-10-01, Date 2022-10-01
2022年10月: invalid, Date invalid
2022.10.31: 2022-10-31, Date 2022-10-31
2022.3: 2022-01-01, Date 2022-03-01
2022.10: 2022-01-01, Date 2022-10-01
2022.12: 2022-01-01, Date 2022-12-01
2022.12 is 12 ms after the year began
END
