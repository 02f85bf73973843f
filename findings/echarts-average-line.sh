#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# ECharts: the line of an average stands at the average rounded to two decimals.
#
# One would guess: a markLine of type "average" is drawn at the average; its precision, 2
#   where nothing is said, is about the number beside it.
# What happens: the line is where the rounded number is. Of 0.041, 0.044 and 0.052, whose
#   average is 0.0457, it is at 0.05; that of the "max" is there too, below the top of the
#   column whose value it is. For rates of some per mille the line lies on the axis, and
#   says 0. With precision 4 all is as one would guess.
# Seen with: ECharts 6.1.0 from npm.

set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts echarts@6.1.0

cat >draw.mjs <<'END'
import * as echarts from "echarts";

// The value at whose height the line is drawn, and what is written beside it.
function draw(name, data, markLine) {
  const chart = echarts.init(null, null, { renderer: "svg", ssr: true, width: 300, height: 1000 });
  const top = Math.max(...data);
  chart.setOption({
    animation: false, grid: { left: 0, right: 0, top: 0, bottom: 0 },
    xAxis: { type: "category", data: ["甲", "乙", "丙"], axisLabel: { show: false } },
    yAxis: { min: 0, max: top, axisLabel: { show: false } },
    series: [{ type: "bar", data, markLine: { symbol: "none", ...markLine } }],
  });
  const svg = chart.renderToSVGString();
  chart.dispose();
  const line = svg.match(/<path d="M0 (\S+?)L300 \S+" [^>]*stroke-dasharray/);
  const texts = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map((found) => found[1]);
  const drawn = (top * (1000 - line[1])) / 1000;
  console.log(`${name}: line at ${Math.abs(drawn).toFixed(4)}, says ${texts}`);
}

// The average of these is 0.0457, the median 0.044.
const shares = [0.041, 0.044, 0.052];
draw("average", shares, { data: [{ type: "average" }] });
draw("average 0.0025", [0.001, 0.0024, 0.004], { data: [{ type: "average" }] });
draw("median", shares, { data: [{ type: "median" }] });
draw("max", shares, { data: [{ type: "max" }] });
draw("average, precision 4", shares, { precision: 4, data: [{ type: "average" }] });
process.exit(0);
END
node draw.mjs | tee seen

diff - seen <<'END'
average: line at 0.0500, says 0.05
average 0.0025: line at 0.0000, says 0
median: line at 0.0400, says 0.04
max: line at 0.0500, says 0.05
average, precision 4: line at 0.0457, says 0.0457
END
