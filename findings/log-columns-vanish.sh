#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Vega-Lite, Observable Plot: columns on a logarithmic axis are not there.
#
# One would guess: columns of 2, 10 and 1000 on an axis of type "log" stand on its lower
#   end, as in Chart.js; or the library says that a column needs a zero.
# What happens: both begin the columns at zero, which the axis does not have. Plot draws none;
#   in Vega-Lite they have no height, and the axis no numbers. With a domain its numbers are
#   back, but the columns have no height still; with stack null they stand. In Plot they
#   stand with y1, which says where they begin. There is no warning. Points are drawn.
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

const values = [["甲", 2], ["乙", 10], ["丙", 1000]].map(([place, v]) => ({ place, v }));

async function drawVega(name, mark, scale, stack) {
  const spec = {
    data: { values }, mark, encoding: {
      x: { field: "place", axis: null },
      y: { field: "v", type: "quantitative", title: null, stack, scale: { type: "log", ...scale } },
    },
  };
  const view = new vega.View(vega.parse(vegaLite.compile(spec).spec), { renderer: "none" });
  const svg = await view.toSVG();
  const marks = [...svg.matchAll(/<path aria-label="place: [^"]*"[^>]* d="([^"]*)"/g)];
  const drawn = marks.filter((found) => !/v0h/.test(found[1])).length;
  const numbers = [...svg.matchAll(/<text[^>]*>(\d+)</g)].map((found) => found[1]);
  console.log(`Vega-Lite, ${name}: ${drawn} drawn; axis ${numbers.join(" ") || "without numbers"}`);
}

await drawVega("points", "point", {});
await drawVega("columns", "bar", {});
await drawVega("columns, domain", "bar", { domain: [1, 1000] });
await drawVega("columns, stack null", "bar", {}, null);

const { document } = new JSDOM("").window;
function drawPlot(name, marks, group) {
  const chart = Plot.plot({ document, y: { type: "log", tickFormat: "d" }, marks });
  const drawn = chart.querySelectorAll(`g[aria-label=${group}] > *`).length;
  console.log(`Plot, ${name}: ${drawn} drawn`);
}
drawPlot("points", [Plot.dot(values, { x: "place", y: "v" })], "dot");
drawPlot("columns", [Plot.barY(values, { x: "place", y: "v" })], "bar");
drawPlot("columns, y1", [Plot.barY(values, { x: "place", y1: () => 1, y2: "v" })], "bar");
process.exit(0);
END
node draw.mjs 2>&1 | tee seen

diff - seen <<'END'
Vega-Lite, points: 3 drawn; axis 1 2 3 10 20 30 100 200 300
Vega-Lite, columns: 0 drawn; axis without numbers
Vega-Lite, columns, domain: 0 drawn; axis 1 2 3 10 20 30 100 200 300
Vega-Lite, columns, stack null: 3 drawn; axis 1 2 3 10 20 30 100 200 300
Plot, points: 3 drawn
Plot, columns: 0 drawn
Plot, columns, y1: 3 drawn
END
