#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# SheetJS: in Shanghai, the days of a CSV begin 43 seconds, or eight hours, after midnight.
#
# One would guess: 2023/5/1 in a CSV is the whole day 45047, and so is 2023-05-01, wherever
#   it is read. An age group, such as 10-14, stays a text, or is a day of this year, as
#   Excel has it.
# What happens: so it is in UTC. In the time zone of Shanghai, 2023/5/1 is 45047.0005, 43
#   seconds more, by which its clocks once differed from those of today, and 2023-05-01 is
#   eight hours more: days of two tables, or of a CSV and an XLSX, do not match. Ages are
#   days of 2001.
# Seen with: SheetJS (xlsx) 0.18.5 from npm, Node.js 20.

set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts xlsx@0.18.5

cat >days.js <<'END'
const XLSX = require("xlsx");

const cells = ["2023/5/1", "2023-05-01", "1-4", "10-14", "15-64"];
const sheet = XLSX.read(cells.join("\n"), { type: "string" }).Sheets.Sheet1;
console.log(process.env.TZ, ...cells.map((text, i) => {
  const cell = sheet[`A${i + 1}`];
  return cell.t === "n" ? `${text}: ${cell.v.toFixed(4)} ${cell.w};` : `${text}: text`;
}));
END
for zone in UTC Asia/Shanghai; do TZ=$zone node days.js; done | tee seen

diff - seen <<'END'
UTC 2023/5/1: 45047.0000 5/1/23; 2023-05-01: 45047.0000 5/1/23; 1-4: 36895.0000 1/4/01; 10-14: 37178.0000 10/14/01; 15-64: text
Asia/Shanghai 2023/5/1: 45047.0005 5/1/23; 2023-05-01: 45047.3338 5/1/23; 1-4: 36895.0005 1/4/01; 10-14: 37178.0005 10/14/01; 15-64: text
END
