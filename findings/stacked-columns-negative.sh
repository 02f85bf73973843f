#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Stacked columns: −4 on 10 lies above zero, over the upper part of the 10.
#
# One would guess: of two series that are stacked, numbers below zero go down from the axis, and
#   those above it up, in any order, as in a workbook.
# What happens: Chartist and Recharts begin each part where the one before it ends: −4 on 10 is drawn
#   from 10 down to 6, as a part of what is above zero; 10 on −4 is drawn from −4 to 6, hides the −4
#   and is 6 high above the axis. Recharts draws them so with stackOffset="none", which is what it
#   does unless told otherwise; with "sign" all is as one would guess. Chartist has no such word.
# Seen with: Chartist 1.5.0, Recharts 3.10.1, React 19.2.0 and jsdom 26.1.0 from npm.

set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts chartist@1.5.0 recharts@3.10.1 \
  react@19.2.0 react-dom@19.2.0 react-is@19.2.0 jsdom@26.1.0

cat >draw.cjs <<'END'
const { JSDOM } = require("jsdom");

const { window } = new JSDOM("<div></div>", { pretendToBeVisual: true });
for (const name of ["document", "Element", "HTMLElement", "Node", "SVGElement", "getComputedStyle",
  "requestAnimationFrame", "cancelAnimationFrame"]) {
  global[name] = window[name];
}
global.window = window;
global.navigator ??= window.navigator;
const listeners = { addListener() {}, removeListener() {}, addEventListener() {}, removeEventListener() {} };
window.matchMedia = () => listeners;
global.ResizeObserver = class { observe() {} unobserve() {} disconnect() {} };

const element = window.document.querySelector("div");
const years = ["2020", "2021"];
const first = [10, -4];
const second = [-4, 10];
// Both axes go from −10 to 20 over 300 pixels.
const value = (y) => 20 - y / 10;

function tell(name, columns) {
  console.log(`${name}: ${columns.map(([text, from, to]) => `${text} from ${from} to ${to}`).join(", ")}`);
}

async function chartist() {
  const { BarChart } = await import("chartist");
  const options = { stackBars: true, width: "400px", height: "300px", high: 20, low: -10,
    chartPadding: 0, axisX: { offset: 0 }, axisY: { offset: 0 } };
  const chart = new BarChart(element, { labels: years, series: [first, second] }, options);
  const columns = [];
  chart.on("draw", ({ type, index, seriesIndex, y1, y2 }) => {
    if (type === "bar") {
      columns[2 * index + seriesIndex] = [[first, second][seriesIndex][index], value(y1), value(y2)];
    }
  });
  await new Promise((done) => chart.on("created", done));
  chart.detach();
  tell("Chartist", columns);
}

async function recharts(stackOffset) {
  const { createElement } = require("react");
  const { createRoot } = require("react-dom/client");
  const { Bar, BarChart, XAxis, YAxis } = require("recharts");
  const data = years.map((year, i) => ({ year, first: first[i], second: second[i] }));
  const bar = (dataKey) => createElement(Bar, { key: dataKey, dataKey, stackId: "all", isAnimationActive: false });
  element.replaceChildren();
  const root = createRoot(element);
  root.render(createElement(BarChart, { width: 400, height: 300, margin: {}, data, stackOffset },
    createElement(XAxis, { dataKey: "year", hide: true }),
    createElement(YAxis, { domain: [-10, 20], hide: true }), bar("first"), bar("second")));
  await new Promise((done) => setTimeout(done, 1000));
  const drawn = [...element.querySelectorAll("path.recharts-rectangle")].map((path) => {
    const [, y, height] = path.getAttribute("d").match(/M [\d.]+,([\d.]+) h [\d.]+ v (-?[\d.]+)/);
    return [value(Number(y) + Number(height)), value(Number(y))];
  });
  const all = [...first, ...second].map((number, i) => [number, ...drawn[i]]);
  tell(`Recharts, ${stackOffset ?? "not said"}`, [all[0], all[2], all[1], all[3]]);
  root.unmount();
}

chartist().then(() => recharts()).then(() => recharts("sign")).then(() => process.exit(0));
END
node draw.cjs | tee seen

diff - seen <<'END'
Chartist: 10 from 0 to 10, -4 from 10 to 6, -4 from 0 to -4, 10 from -4 to 6
Recharts, not said: 10 from 0 to 10, -4 from 10 to 6, -4 from 0 to -4, 10 from -4 to 6
Recharts, sign: 10 from 0 to 10, -4 from 0 to -4, -4 from 0 to -4, 10 from 0 to 10
END
