#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# VChart: where the first series has no row for a year, stacked areas run back in time.
#
# One would guess: years that are texts stand along the axis in their order, or each series has those
#   of its own in order; a sector without a row for 2021 leaves a gap there, or is drawn through.
# What happens: the axis has the years as they come, 2020, 2022 and 2023 from the first sector, and 2021
#   from the second behind them. The second area goes from 2020 out to 2021 at the right end, back
#   to 2022, and on to 2023. With a row whose value is null for 2021 all years are in their order. There
#   is no warning.
# Seen with: VChart 2.1.7 and @napi-rs/canvas 1.1.1 from npm.

set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts @visactor/vchart@2.1.7 \
  @napi-rs/canvas@1.1.1

cat >draw.mjs <<'END'
import { createCanvas, loadImage } from "@napi-rs/canvas";
import library from "@visactor/vchart";

function draw(name, values) {
  const spec = { type: "area", stack: true, width: 400, height: 300, animation: false,
    data: [{ id: "all", values }], xField: "year", yField: "value", seriesField: "sector" };
  const chart = new library.VChart(spec, { mode: "node", modeParams: { createCanvas, loadImage }, dpr: 1 });
  chart.renderSync();
  const [series] = chart.getChart().getAllSeries();
  const scale = series.getXAxisHelper().getScale(0);
  const areas = ["a", "b"].map((sector) => {
    const rows = series.getViewData().latestData.filter((row) => row.sector === sector);
    const places = rows.map(({ year }) => `${year} at ${Math.round(scale.scale(year))}`);
    return `${sector} by way of ${places.join(", ")}`;
  });
  console.log(`${name}: ${areas.join("; ")}`);
  chart.release();
}

const rows = (sector, numbers) => Object.entries(numbers).map(([year, value]) => ({ sector, year, value }));
const second = rows("b", { 2020: 1, 2021: 2, 2022: 3, 2023: 4 });
draw("no row", [...rows("a", { 2020: 5, 2022: 3, 2023: 4 }), ...second]);
draw("null", [...rows("a", { 2020: 5, 2021: null, 2022: 3, 2023: 4 }), ...second]);
process.exit(0);
END
node draw.mjs | grep . | tee seen

diff - seen <<'END'
no row: a by way of 2020 at 23, 2022 at 98, 2023 at 174; b by way of 2020 at 23, 2021 at 249, 2022 at 98, 2023 at 174
null: a by way of 2020 at 23, 2021 at 98, 2022 at 174, 2023 at 249; b by way of 2020 at 23, 2021 at 98, 2022 at 174, 2023 at 249
END
