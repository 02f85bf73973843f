#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# ECharts: equal parts of a pie have different percentages.
#
# One would guess: the share {d} of a slice is its value by the sum, rounded to as many
#   decimals as percentPrecision says: thirds are 33.33% each, and all of seven equal parts are
#   14% without decimals. Nothing else is said of it.
# What happens: the percentages are made to add up to 100, and what is missing goes to the
#   first of those with the largest rest: 33.34%, 33.33%, 33.33%, and 15% beside 14% for the
#   same number. Of two parts of 12.5% one is 13% and the other 12%. Who comes first in the
#   table has more.
# Seen with: ECharts 6.1.0 from npm.

set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts echarts@6.1.0

cat >draw.mjs <<'END'
import * as echarts from "echarts";

function draw(precision, values) {
  const chart = echarts.init(null, null, { renderer: "svg", ssr: true, width: 400, height: 300 });
  chart.setOption({
    animation: false,
    series: {
      type: "pie", percentPrecision: precision, label: { formatter: "{d}%" },
      data: values.map((value, i) => ({ name: `part ${i}`, value })),
    },
  });
  const texts = [...chart.renderToSVGString().matchAll(/<text[^>]*>([^<]*)</g)];
  console.log(`${values.join(", ")}: ${texts.map((found) => found[1]).join(", ")}`);
  chart.dispose();
}

draw(2, [5, 5]);
draw(2, [5, 5, 5]);
draw(0, [5, 5, 5, 5, 5, 5, 5]);
draw(0, [5, 5, 10, 20]);
END
node draw.mjs | tee seen

diff - seen <<'END'
5, 5: 50%, 50%
5, 5, 5: 33.34%, 33.33%, 33.33%
5, 5, 5, 5, 5, 5, 5: 15%, 15%, 14%, 14%, 14%, 14%, 14%
5, 5, 10, 20: 13%, 12%, 25%, 50%
END
