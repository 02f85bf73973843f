#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Intl, D3, ECharts: the same number is 10.24 in a table and 10.23 on the chart beside it.
#
# One would guess: ECMAScript defines toFixed() and Intl.NumberFormat by the same words: the n
#   for which n / 100 is as near to the number as can be, the larger of two. The number 10.235
#   lies a little below the middle: both write 10.23.
# What happens: toFixed(), and D3 and ECharts with it, write 10.23. Intl.NumberFormat, and
#   toLocaleString(), take the shortest digits that stand for the number, 10.235, and round
#   those: 10.24. Chart.js labels its axes by it, Numeral.js writes 10.24 too.
# Seen with: Node.js 20 (ICU 78), D3 7.9.2, ECharts 6.1.0, Chart.js 4.6.1, Numeral.js 2.0.6
#   from npm.

set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts d3@7.9.2 echarts@6.1.0 \
  chart.js@4.6.1 numeral@2.0.6

cat >write.mjs <<'END'
import { Ticks } from "chart.js";
import * as d3 from "d3";
import * as echarts from "echarts";
import numeral from "numeral";

const intl = new Intl.NumberFormat("zh-CN", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const axis = {
  chart: { options: { locale: "zh-CN" } },
  options: { ticks: { format: { minimumFractionDigits: 2, maximumFractionDigits: 2 } } },
};
const writers = {
  "toFixed": (value) => value.toFixed(2),
  "D3": d3.format(".2f"),
  "ECharts": (value) => echarts.number.round(value, 2, true),
  "Intl": (value) => intl.format(value),
  "Chart.js": (value) => Ticks.formatters.numeric.call(axis, value, 0, [{ value }, { value: 20 }]),
  "Numeral.js": (value) => numeral(value).format("0.00"),
};
for (const [name, write] of Object.entries(writers))
  console.log(`${name}: ${[10.235, 2.675, 1.005, 8.345].map(write).join(" ")}`);
END
node write.mjs | tee seen

diff - seen <<'END'
toFixed: 10.23 2.67 1.00 8.35
D3: 10.23 2.67 1.00 8.35
ECharts: 10.23 2.67 1.00 8.35
Intl: 10.24 2.68 1.01 8.35
Chart.js: 10.24 2.68 1.01 8.35
Numeral.js: 10.24 2.68 1.01 8.35
END
