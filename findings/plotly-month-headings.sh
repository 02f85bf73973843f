#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Plotly: quarters written 1-3 to 10-12 are one column, and October 2022.10 stands on January.
#
# One would guess: the texts "1-3", "4-6", "7-9" and "10-12", quarters as Chinese tables write
#   them, are four places along an axis, as "0-4" and "5-9" are; "2022.1", "2022.2" and
#   "2022.10" are three.
# What happens: of the quarters, 10-12 is taken for a date, December 2010, and the other
#   three, which are none, are not drawn. With noughts, 01-03 to 10-12, there are four dates
#   from 2001 to 2010, years apart; 2010-11 and 2011-12, which are years of schools, are
#   months. 2022.1 is a number, 2022.10 is the same one, and their columns are stacked. With
#   the axis type "category" all is as one would guess.
# Seen with: Plotly 4.1.2, jsdom 26.1.0 from npm.

set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts plotly.js-dist-min@4.1.2 jsdom@26.1.0

cat >draw.mjs <<'END'
import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";

const { window } = new JSDOM("", { pretendToBeVisual: true, runScripts: "outside-only" });
window.TextDecoder = TextDecoder;
window.URL.createObjectURL = () => "";
window.matchMedia = () => ({ addEventListener() {} });
window.HTMLCanvasElement.prototype.getContext = () => null;
window.SVGElement.prototype.getBBox = () => ({ x: 0, y: 0, width: 30, height: 12 });
window.eval(readFileSync("node_modules/plotly.js-dist-min/plotly.min.js", "utf8"));

// Of each column: where it is along the axis, from which value to which.
async function draw(x, type) {
  const element = window.document.body.appendChild(window.document.createElement("div"));
  const trace = JSON.stringify([{ type: "bar", x, y: x.map((_, i) => i + 1) }]);
  const layout = JSON.stringify({ width: 400, height: 300, xaxis: { type } });
  await window.Plotly.newPlot(element, window.eval(trace), window.eval(`(${layout})`));
  const axis = element._fullLayout.xaxis;
  const columns = element.calcdata[0].filter((bar) => Number.isFinite(bar.p)).map((bar) => {
    const at = axis.type === "date" ? new Date(bar.p).toISOString().slice(0, 7) : bar.p;
    return `${at} (${bar.b} to ${bar.b + bar.s})`;
  });
  console.log(`${x.join(", ")}: ${axis.type}, ${columns.join(", ")}`);
}

await draw(["0-4", "5-9", "10-14", "15-19"]);
await draw(["1-3", "4-6", "7-9", "10-12"]);
await draw(["01-03", "04-06", "07-09", "10-12"]);
await draw(["2010-11", "2011-12"]);
await draw(["2022.1", "2022.2", "2022.10"]);
await draw(["2022.1", "2022.2", "2022.10"], "category");
process.exit(0);
END
TZ=UTC node draw.mjs 2>&1 | tee seen

diff - seen <<'END'
0-4, 5-9, 10-14, 15-19: category, 0 (0 to 1), 1 (0 to 2), 2 (0 to 3), 3 (0 to 4)
1-3, 4-6, 7-9, 10-12: date, 2010-12 (0 to 4)
01-03, 04-06, 07-09, 10-12: date, 2001-03 (0 to 1), 2004-06 (0 to 2), 2007-09 (0 to 3), 2010-12 (0 to 4)
2010-11, 2011-12: date, 2010-11 (0 to 1), 2011-12 (0 to 2)
2022.1, 2022.2, 2022.10: linear, 2022.1 (0 to 1), 2022.2 (0 to 2), 2022.1 (1 to 4)
2022.1, 2022.2, 2022.10: category, 0 (0 to 1), 1 (0 to 2), 2 (0 to 3)
END
