#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Chart.js: years that are numbers are drawn at the wrong years.
#
# One would guess: over the labels "2021", "2022" and "2023", the points of x 2022 and 2023
#   are drawn at these labels, or not at all, as a number is no text.
# What happens: they are drawn at "2021" and "2022": a number that is no label is passed
#   over, and the first point goes to the first label, the second to the second. The other
#   way round, over labels that are numbers, the texts "2022" and "2023" become labels of
#   their own: the axis has both years twice. With both as texts, or both as numbers, all
#   is as one would guess. There is no warning.
# Seen with: Chart.js 4.6.1, @napi-rs/canvas 1.1.1 from npm.

set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts chart.js@4.6.1 @napi-rs/canvas@1.1.1

cat >draw.mjs <<'END'
import { createCanvas } from "@napi-rs/canvas";
import { Chart, registerables } from "chart.js";

Chart.register(...registerables);

// The labels of the axis, and at which of them each point is drawn.
function draw(name, labels, xs) {
  const canvas = Object.assign(createCanvas(600, 300), {
    style: {}, getAttribute: () => null, setAttribute() {},
  });
  const chart = new Chart(canvas.getContext("2d"), {
    type: "line", data: { labels, datasets: [{ data: xs.map((x, i) => ({ x, y: 5 + i })) }] },
    options: { animation: false, responsive: false, events: [], devicePixelRatio: 1 },
  });
  const { x: axis } = chart.scales;
  const points = chart.getDatasetMeta(0).data.map((point, i) =>
    `${xs[i]} at ${axis.getLabelForValue(axis.getValueForPixel(point.x))}`);
  console.log(`${name}: axis ${axis.getLabels().join(" ")}; ${points.join(", ")}`);
  chart.destroy();
}

draw("texts", ["2021", "2022", "2023"], ["2022", "2023"]);
draw("numbers", [2021, 2022, 2023], [2022, 2023]);
draw("numbers over texts", ["2021", "2022", "2023"], [2022, 2023]);
draw("texts over numbers", [2021, 2022, 2023], ["2022", "2023"]);
process.exit(0);
END
node draw.mjs | tee seen

diff - seen <<'END'
texts: axis 2021 2022 2023; 2022 at 2022, 2023 at 2023
numbers: axis 2021 2022 2023; 2022 at 2022, 2023 at 2023
numbers over texts: axis 2021 2022 2023; 2022 at 2021, 2023 at 2022
texts over numbers: axis 2021 2022 2023 2022 2023; 2022 at 2022, 2023 at 2023
END
