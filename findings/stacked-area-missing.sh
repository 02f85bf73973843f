#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Stacked areas: a year without a number is a gap, a fall to zero or a steady year.
#
# One would guess: where sector b has no number for a year, its area has a gap, as its line has
#   in both libraries; whether there is a row with null or no row changes nothing.
# What happens: with null there is a gap in Vega-Lite, and a 0 in Observable Plot. Without the
#   row it is a 0 in Vega-Lite, and in Plot a straight line from year to year: where a
#   rises to 5, the lower edge of b stays at 2, under the edge of a, which is drawn over. So
#   the same table is a gap, a fall to zero or a steady year. There is no warning.
# Seen with: Vega-Lite 6.4.3 and Vega 6.4.0, Observable Plot 0.6.17 with jsdom 26.1.0, from
#   npm.

set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts vega@6.4.0 vega-lite@6.4.3 \
  @observablehq/plot@0.6.17 jsdom@26.1.0

cat >draw.mjs <<'END'
import { JSDOM } from "jsdom";
import * as Plot from "@observablehq/plot";
import * as vega from "vega";
import * as vegaLite from "vega-lite";

const whole = [
  [0, "a", 2], [1, "a", 2], [2, "a", 5], [3, "a", 2], [4, "a", 2],
  [0, "b", 4], [1, "b", 4], [2, "b", null], [3, "b", 4], [4, "b", 4],
].map(([year, sector, v]) => ({ year, sector, v }));
const ways = { "null": whole, "no row": whole.filter(({ v }) => v !== null) };

// A year is a pixel wide, and a number as many pixels from the top as it says.
for (const [way, values] of Object.entries(ways)) {
  const spec = {
    width: 4, height: 6, data: { values }, mark: "area", encoding: {
      x: { field: "year", type: "quantitative", scale: { domain: [0, 4] } },
      y: { field: "v", type: "quantitative", scale: { domain: [0, 6], reverse: true } },
      color: { field: "sector" }, order: { field: "sector" },
    },
  };
  const view = new vega.View(vega.parse(vegaLite.compile(spec).spec), { renderer: "none" });
  const area = (await view.toSVG()).match(/aria-label="[^"]*sector: b"[^>]* d="([^"]*)"/);
  console.log(`Vega-Lite, ${way}: ${area[1]}`);
}

const { document } = new JSDOM("").window;
for (const [way, values] of Object.entries(ways)) {
  const chart = Plot.plot({
    document, width: 4, height: 6, margin: 0,
    x: { domain: [0, 4] }, y: { domain: [0, 6], reverse: true },
    marks: [Plot.areaY(values, { x: "year", y: "v", fill: "sector" })],
  });
  const areas = chart.querySelectorAll("g[aria-label=area] path");
  console.log(`Plot, ${way}: ${areas[1].getAttribute("d")}`);
}
process.exit(0);
END
node draw.mjs | tee seen

diff - seen <<'END'
Vega-Lite, null: M0,6L1,6L1,2L0,2ZM3,6L4,6L4,2L3,2Z
Vega-Lite, no row: M0,6L1,6L2,5L3,6L4,6L4,2L3,2L2,5L1,2L0,2Z
Plot, null: M0,6L1,6L2,5L3,6L4,6L4,2L3,2L2,5L1,2L0,2Z
Plot, no row: M0,6L1,6L3,6L4,6L4,2L3,2L1,2L0,2Z
END
