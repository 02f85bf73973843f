#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Shares of a whole with a negative part: three libraries stack three charts, none says so.
#
# One would guess: a growth of 2 points, to which consumption gave 5 and net exports −3, is
#   not parted into shares: a library that stacks to 100% (Vega-Lite's stack "normalize",
#   Observable Plot's offset "normalize", Plotly's barnorm "percent") refuses or warns; or
#   it divides by the sum, and the parts are 250% and −150%.
# What happens: Vega-Lite and Plot drop the minus and draw 62.5% and 37.5%, above each
#   other and up to 100%. Plotly with barmode "relative" takes each side for a whole of its
#   own: 100% above zero, 100% below; only its barmode "stack" divides by the sum. There is
#   no warning.
# Seen with: Vega-Lite 6.4.3 and Vega 6.4.0, Observable Plot 0.6.17, Plotly 4.1.2, jsdom
#   26.1.0 from npm.

set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts vega@6.4.0 vega-lite@6.4.3 \
  @observablehq/plot@0.6.17 plotly.js-dist-min@4.1.2 jsdom@26.1.0

cat >draw.mjs <<'END'
import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";
import * as Plot from "@observablehq/plot";
import * as vega from "vega";
import * as vegaLite from "vega-lite";

const year = "2022年";
const parts = [["消费", 5], ["净出口", -3]].map(([name, value]) => ({ year, name, value }));
const percent = (share) => `${+(100 * share).toFixed(1)}%`;

// Each part: from where to where it is drawn.
function tell(library, ends) {
  const spans = ends.map(([from, to]) => `${percent(from)} to ${percent(to)}`);
  console.log(`${library}: ${spans.join(", ")}`);
}

const spec = vegaLite.compile({
  data: { values: parts }, mark: "bar", encoding: {
    x: { field: "year" }, color: { field: "name" },
    order: { field: "value", sort: "descending" },
    y: { field: "value", type: "quantitative", stack: "normalize" },
  },
}).spec;
const view = await new vega.View(vega.parse(spec), { renderer: "none" }).runAsync();
const rows = view.data("data_0");
tell("Vega-Lite", parts.map((part) => {
  const row = rows.find((found) => found.name === part.name);
  return [row.value_start, row.value_end];
}));

const { document } = new JSDOM("").window;
const height = 100;
const chart = Plot.plot({
  document, height, margin: 0, y: { domain: [0, 1] },
  marks: [Plot.barY(parts, { x: "year", y: "value", fill: "name", offset: "normalize" })],
});
tell("Plot", [...chart.querySelectorAll("g[aria-label=bar] rect")].map((bar) => {
  const [top, tall] = ["y", "height"].map((name) => Number(bar.getAttribute(name)));
  return [1 - (top + tall) / height, 1 - top / height];
}));

const { window } = new JSDOM("", { pretendToBeVisual: true, runScripts: "outside-only" });
window.TextDecoder = TextDecoder;
window.URL.createObjectURL = () => "";
window.matchMedia = () => ({ addEventListener() {} });
window.HTMLCanvasElement.prototype.getContext = () => null;
window.SVGElement.prototype.getBBox = () => ({ x: 0, y: 0, width: 30, height: 12 });
window.eval(readFileSync("node_modules/plotly.js-dist-min/plotly.min.js", "utf8"));
for (const barmode of ["relative", "stack"]) {
  const element = window.document.body.appendChild(window.document.createElement("div"));
  const traces = parts.map(({ name, value }) => ({ type: "bar", name, x: [year], y: [value] }));
  await window.Plotly.newPlot(element, window.eval(`(${JSON.stringify(traces)})`),
    window.eval(`(${JSON.stringify({ width: 400, height: 300, barmode, barnorm: "percent" })})`));
  tell(`Plotly, ${barmode}`, element.calcdata.map(([bar]) => [bar.b / 100, (bar.b + bar.s) / 100]));
}
process.exit(0);
END
node draw.mjs 2>&1 | tee seen

diff - seen <<'END'
Vega-Lite: 0% to 62.5%, 62.5% to 100%
Plot: 37.5% to 100%, 0% to 37.5%
Plotly, relative: 0% to 100%, 0% to -100%
Plotly, stack: 0% to 250%, 250% to 100%
END
