#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# A pie with a negative part: it has a slice, or is left out, or the rest is 200%.
#
# One would guess: of 4 and −2 a library draws no pie, or leaves −2 out and warns; what it
#   calls a share is the share that its slice has.
# What happens: Chart.js gives −2 a slice of a third, as if it were 2. ECharts leaves it out,
#   and 4 is 100%. Plotly leaves it out of the circle, but not of the sum: the
#   whole circle is labelled 200%. There is no warning.
# Seen with: Chart.js 4.6.1 with @napi-rs/canvas 1.1.1, ECharts 6.1.0, Plotly 4.1.2 with
#   jsdom 26.1.0, from npm.

set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts chart.js@4.6.1 @napi-rs/canvas@1.1.1 \
  echarts@6.1.0 plotly.js-dist-min@4.1.2 jsdom@26.1.0

cat >draw.mjs <<'END'
import { readFileSync } from "node:fs";
import { createCanvas } from "@napi-rs/canvas";
import { Chart, registerables } from "chart.js";
import * as echarts from "echarts";
import { JSDOM } from "jsdom";

const names = ["进口", "出口"];
const values = [-2, 4];

Chart.register(...registerables);
const canvas = Object.assign(createCanvas(300, 300), {
  style: {}, getAttribute: () => null, setAttribute() {},
});
const pie = new Chart(canvas.getContext("2d"), {
  type: "pie", data: { labels: names, datasets: [{ data: values }] },
  options: { animation: false, responsive: false, events: [], devicePixelRatio: 1 },
});
const degrees = (slice) => Math.round((180 * slice.circumference) / Math.PI);
console.log("Chart.js, degrees:", pie.getDatasetMeta(0).data.map(degrees).join(" "));

const chart = echarts.init(null, null, { renderer: "svg", ssr: true, width: 300, height: 300 });
chart.setOption({
  animation: false,
  series: {
    type: "pie", label: { formatter: "{b} {d}%" },
    data: names.map((name, i) => ({ name, value: values[i] })),
  },
});
const texts = [...chart.renderToSVGString().matchAll(/<text[^>]*>([^<]*)</g)];
console.log("ECharts:", texts.map((found) => found[1]).join(", "));
chart.dispose();

const { window } = new JSDOM("", { pretendToBeVisual: true, runScripts: "outside-only" });
window.TextDecoder = TextDecoder;
window.URL.createObjectURL = () => "";
window.matchMedia = () => ({ addEventListener() {} });
window.HTMLCanvasElement.prototype.getContext = () => null;
window.SVGElement.prototype.getBBox = () => ({ x: 0, y: 0, width: 30, height: 12 });
window.eval(readFileSync("node_modules/plotly.js-dist-min/plotly.min.js", "utf8"));
const element = window.document.body.appendChild(window.document.createElement("div"));
const trace = JSON.stringify([{ type: "pie", labels: names, values }]);
await window.Plotly.newPlot(element, window.eval(trace), window.eval("({ width: 300, height: 300 })"));
const slices = element.calcdata[0].filter((slice) => !slice.hidden);
console.log("Plotly:", slices.map((slice) => `${slice.label} ${slice.text}`).join(", "));
process.exit(0);
END
node draw.mjs 2>&1 | tee seen

diff - seen <<'END'
Chart.js, degrees: 120 240
ECharts: 出口 100%
Plotly: 出口 200%
END
