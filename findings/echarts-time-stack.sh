#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# ECharts: on an axis of time, stacked columns stand on those of other years.
#
# One would guess: of two stacked series, one with numbers for 2020 and 2022, one for 2021 and
#   2022, the column of 2021 stands on the axis, as there is nothing else in that year, and
#   only those of 2022 stand on each other. So it is on an axis of type "category".
# What happens: on axes of type "time" and "value" the first number of a series stands on the
#   first of the other, whatever their years: that of 2021, which is 20, begins at 1, the
#   number of 2020, and ends at 21. With a row of null for the year that a series lacks, all
#   is as one would guess. There is no warning.
# Seen with: ECharts 6.1.0 from npm.

set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts echarts@6.1.0

cat >draw.mjs <<'END'
import * as echarts from "echarts";

// From where to where each column of the second series goes, by the numbers of the axis.
function draw(name, type, first, second) {
  const chart = echarts.init(null, null, { renderer: "svg", ssr: true, width: 600, height: 300 });
  const series = [first, second].map((data) => ({ type: "bar", stack: "all", data }));
  chart.setOption({ animation: false, xAxis: { type }, yAxis: {}, series });
  const drawn = chart.getModel().getSeriesByIndex(1).getData();
  const value = (y) => Math.round(chart.convertFromPixel({ yAxisIndex: 0 }, y));
  const columns = second.map(([year], i) => {
    const { y, height } = drawn.getItemLayout(i);
    return Number.isNaN(y) ? [] : [`${year} from ${value(y)} to ${value(y + height)}`];
  });
  console.log(`${name}: ${columns.flat().join(", ")}`);
  chart.dispose();
}

const first = [["2020", 1], ["2022", 3]];
const second = [["2021", 20], ["2022", 40]];
const number = ([year, value]) => [Number(year), value];
draw("category", "category", first, second);
draw("time", "time", first, second);
draw("value", "value", first.map(number), second.map(number));
draw("time, rows of null", "time", [first[0], ["2021", null], first[1]], [["2020", null], ...second]);
END
node draw.mjs | tee seen

diff - seen <<'END'
category: 2021 from 0 to 20, 2022 from 3 to 43
time: 2021 from 1 to 21, 2022 from 3 to 43
value: 2021 from 1 to 21, 2022 from 3 to 43
time, rows of null: 2021 from 0 to 20, 2022 from 3 to 43
END
