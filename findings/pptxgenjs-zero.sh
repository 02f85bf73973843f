#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# PptxGenJS: a zero that is drawn is an empty cell in the table behind the chart.
#
# One would guess: the workbook within a chart of a presentation, which PowerPoint opens for
#   “Edit Data”, has the numbers that are drawn: 7, nothing, 0 and 3 for 7, null, 0 and 3.
# What happens: it has 7, nothing, nothing and 3. The numbers that the chart keeps to be drawn
#   are right, so that nobody sees it before the data are opened; then the zero is a gap.
#   So it is with columns, lines and pies.
# Seen with: PptxGenJS 4.0.1 from npm, read by JSZip 3.10.1 and SheetJS (xlsx) 0.18.5.

set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts pptxgenjs@4.0.1 jszip@3.10.1 xlsx@0.18.5

cat >draw.js <<'END'
const JSZip = require("jszip");
const PptxGenJS = require("pptxgenjs");
const XLSX = require("xlsx");

const labels = ["2020年", "2021年", "2022年", "2023年"];
const values = [7, null, 0, 3];

async function draw(name, type) {
  const slides = new PptxGenJS();
  slides.addSlide().addChart(type, [{ name: "增长", labels, values }], { x: 1, y: 1, w: 6, h: 4 });
  const file = await JSZip.loadAsync(await slides.write({ outputType: "nodebuffer" }));
  const part = (pattern, kind) => file.file(pattern)[0].async(kind);
  const chart = await part(/charts\/chart\d+\.xml$/, "string");
  const kept = chart.match(/<c:val>.*?<\/c:val>/s)[0];
  const drawn = [...kept.matchAll(/<c:v>(.*?)<\/c:v>/g)].map((found) => found[1] || "nothing");
  const book = XLSX.read(await part(/embeddings\/.*\.xlsx$/, "nodebuffer"));
  const sheet = book.Sheets[book.SheetNames[0]];
  const cells = [2, 3, 4, 5].map((row) => sheet[`B${row}`]?.v ?? "nothing");
  console.log(`${name}: drawn ${drawn.join(", ")}; behind it ${cells.join(", ")}`);
}

(async () => {
  const { charts } = new PptxGenJS();
  await draw("columns", charts.BAR);
  await draw("line", charts.LINE);
  await draw("pie", charts.PIE);
})();
END
node draw.js 2>&1 | tee seen

diff - seen <<'END'
columns: drawn 7, nothing, 0, 3; behind it 7, nothing, nothing, 3
line: drawn 7, nothing, 0, 3; behind it 7, nothing, nothing, 3
pie: drawn 7, nothing, 0, 3; behind it 7, nothing, nothing, 3
END
