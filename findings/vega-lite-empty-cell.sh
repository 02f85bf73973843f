#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Vega-Lite: an empty cell of a CSV is drawn as zero, unless it is averaged.
#
# One would guess: a year without a number in a CSV has no bar, and breaks a line, as null
#   does in JSON and as a cell with a dash does.
# What happens: the encoding’s type, quantitative, is not how the cells are parsed. They
#   stay texts, the empty one passes the filter of what is no number, and is drawn as
#   zero: a bar of no height, a line that falls to the axis, and a label 0. The mean of
#   the same cell passes it over. With format.parse all is as one would guess.
# Seen with: Vega-Lite 6.4.3 and Vega 6.4.0 from npm.

set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts vega@6.4.0 vega-lite@6.4.3

cat >draw.mjs <<'END'
import * as vega from "vega";
import * as vegaLite from "vega-lite";

const csv = (missing) => `year,growth\n2021年,7\n2022年,${missing}\n2023年,3\n`;
const json = ["2021年", "2022年", "2023年"].map((year, i) => ({ year, growth: [7, null, 3][i] }));
const data = {
  "JSON, null": { values: json },
  "CSV, empty": { values: csv(""), format: { type: "csv" } },
  "CSV, dash": { values: csv("-"), format: { type: "csv" } },
  "CSV, empty, parsed": {
    values: csv(""), format: { type: "csv", parse: { growth: "number" } },
  },
};

// What the bars of a chart say they are; how a line moves (M) and is drawn (L).
async function draw(values, mark, aggregate) {
  const spec = {
    data: values, mark, encoding: {
      x: { field: "year", type: "ordinal", title: null },
      y: { field: "growth", type: "quantitative", aggregate, title: "v" },
    },
  };
  const view = new vega.View(vega.parse(vegaLite.compile(spec).spec), { renderer: "none" });
  const svg = await view.toSVG();
  const marks = [...svg.matchAll(/<path aria-label="year: ([^"]*); v: ([^"]*)"[^>]* d="([^"]*)"/g)];
  return mark === "line"
    ? marks[0][3].match(/[ML]/g).join("")
    : marks.map((found) => `${found[1]} ${found[2]}`).join(", ");
}

for (const [name, values] of Object.entries(data)) {
  console.log(`${name}: bars ${await draw(values, "bar")}`);
  console.log(`${name}: bars of the mean ${await draw(values, "bar", "mean")}`);
  console.log(`${name}: line ${await draw(values, "line")}`);
}
END
node draw.mjs | tee seen

diff - seen <<'END'
JSON, null: bars 2021年 7, 2023年 3
JSON, null: bars of the mean 2021年 7, 2023年 3
JSON, null: line MM
CSV, empty: bars 2021年 7, 2022年 0, 2023年 3
CSV, empty: bars of the mean 2021年 7, 2023年 3
CSV, empty: line MLL
CSV, dash: bars 2021年 7, 2023年 3
CSV, dash: bars of the mean 2021年 7, 2023年 3
CSV, dash: line MM
CSV, empty, parsed: bars 2021年 7, 2023年 3
CSV, empty, parsed: bars of the mean 2021年 7, 2023年 3
CSV, empty, parsed: line MM
END
