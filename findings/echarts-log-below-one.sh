#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# ECharts: on a logarithmic axis below 1, the column of the smallest number is the longest.
#
# One would guess: columns of 0.002, 0.05 and 0.8 stand on the lower end of an axis of type
#   "log" that runs from 0.001 to 1, the smallest number with the lowest column, as those
#   of 2, 50 and 800 do on one from 1 to 1000.
# What happens: columns begin at 1 wherever the axis has it. Here that is the upper end: they
#   hang from it, the longest is that of 0.002, and that of 0.8 is a strip. From 0.5 to 50,
#   some stand and some hang, with the line of the axis at the lower end all the same.
#   axisLine.onZero changes nothing; with the axis’s startValue all is as one would guess.
# Seen with: ECharts 6.1.0 from npm.

set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts echarts@6.1.0

cat >draw.mjs <<'END'
import * as echarts from "echarts";

// Between which heights of the plot, 0 to 100, each column is drawn.
function draw(name, data, axis) {
  const chart = echarts.init(null, null, { renderer: "svg", ssr: true, width: 300, height: 100 });
  chart.setOption({
    animation: false, grid: { left: 0, right: 0, top: 0, bottom: 0 },
    xAxis: { type: "category", data: ["甲", "乙", "丙"], axisLabel: { show: false } },
    yAxis: { type: "log", axisLabel: { show: false }, ...axis },
    series: [{ type: "bar", data }],
  });
  const svg = chart.renderToSVGString();
  const columns = [...svg.matchAll(/<path d="M\S+ (\S+)l\S+ 0l0 (\S+?)l[^>]*chart"/g)];
  const ends = columns.map(([, from, up]) => [+from, +from + +up].map((y) => Math.round(100 - y)));
  const extent = chart.getModel().getComponent("yAxis").axis.scale.getExtent();
  const spans = ends.map((pair) => pair.join("-")).join(", ");
  console.log(`${name}: axis ${extent.join(" to ")}, columns ${spans}`);
  chart.dispose();
}

draw("2, 50, 800", [2, 50, 800]);
draw("0.002, 0.05, 0.8", [0.002, 0.05, 0.8]);
draw("0.5, 5, 50", [0.5, 5, 50]);
draw("0.002, 0.05, 0.8, startValue", [0.002, 0.05, 0.8], { startValue: 0.001 });
draw("0.002, 0.05, 0.8, onZero", [0.002, 0.05, 0.8], { axisLine: { onZero: false } });
process.exit(0);
END
node draw.mjs | tee seen

diff - seen <<'END'
2, 50, 800: axis 1 to 1000, columns 0-10, 0-57, 0-97
0.002, 0.05, 0.8: axis 0.001 to 1, columns 100-10, 100-57, 100-97
0.5, 5, 50: axis 0.1 to 100, columns 33-23, 33-57, 33-90
0.002, 0.05, 0.8, startValue: axis 0.001 to 1, columns 0-10, 0-57, 0-97
0.002, 0.05, 0.8, onZero: axis 0.001 to 1, columns 100-10, 100-57, 100-97
END
