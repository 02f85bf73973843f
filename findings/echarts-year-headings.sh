#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# ECharts: a table whose headings are years is drawn with its headings as a row of values.
#
# One would guess: in the source of a dataset, the first row is its heading where nothing
#   says otherwise: ["place", 2021, 2022] over ["甲", 7, 3] makes the series 2021 and 2022.
# What happens: numbers are taken for values. “place” is a category, with columns of 2021
#   and 2022, beside which those of 甲 can't be seen, and the series have no name. So it is
#   where one of the headings is a number. With "2021" as a text, or with sourceHeader, all
#   is as one would guess.
# Seen with: ECharts 6.1.0 from npm.

set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts echarts@6.1.0

cat >draw.js <<'END'
const echarts = require("echarts");

function draw(source, sourceHeader) {
  const chart = echarts.init(null, null, { renderer: "svg", ssr: true, width: 600, height: 300 });
  chart.setOption({
    animation: false, legend: {}, dataset: { source, sourceHeader },
    xAxis: { type: "category" }, yAxis: {}, series: [{ type: "bar" }, { type: "bar" }],
  });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map((found) => found[1]).join(" ");
}

console.log("texts:", draw([["place", "2021", "2022"], ["甲", 7, 3]]));
console.log("numbers:", draw([["place", 2021, 2022], ["甲", 7, 3]]));
console.log("one number:", draw([["place", 2021, "2022年"], ["甲", 7, 3]]));
console.log("numbers, sourceHeader:", draw([["place", 2021, 2022], ["甲", 7, 3]], true));
END
node draw.js | tee seen

diff - seen <<'END'
texts: 0 1 2 3 4 5 6 7 甲 2021 2022
numbers: 0 500 1,000 1,500 2,000 2,500 place 甲
one number: 0 500 1,000 1,500 2,000 2,500 place 甲
numbers, sourceHeader: 0 1 2 3 4 5 6 7 甲 2021 2022
END
