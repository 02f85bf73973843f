#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Chart.js: short Chinese numbers along an axis are the same for several ticks.
#
# One would guess: with the locale "zh-CN" and ticks.format { notation: "compact" }, the ticks
#   of an axis up to 160 million are 2000万, 4000万 and so on, then 1亿, 1.2亿, 1.4亿 and
#   1.6亿, as they are 20M to 160M in English.
# What happens: how many decimals the ticks need is reckoned from their distance, 20,000,000,
#   as it stands before it is shortened: none. 1, 1.2 and 1.4亿 are all 1亿, and 1.6亿 is
#   2亿. English has the same from a billion on. With maximumFractionDigits in the format
#   all is as one would guess.
# Seen with: Chart.js 4.6.1, @napi-rs/canvas 1.1.1 from npm, Node.js 20.

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

function draw(name, locale, top, format) {
  const canvas = Object.assign(createCanvas(600, 300), {
    style: {}, getAttribute: () => null, setAttribute() {},
  });
  const chart = new Chart(canvas.getContext("2d"), {
    type: "bar", data: { labels: ["甲"], datasets: [{ data: [top] }] },
    options: {
      locale, animation: false, responsive: false, events: [], devicePixelRatio: 1,
      scales: { y: { ticks: { format: { notation: "compact", ...format } } } },
    },
  });
  console.log(`${name}:`, chart.scales.y.ticks.map((tick) => tick.label).join(" "));
  chart.destroy();
}

draw("Chinese, below 1亿", "zh-CN", 8e7);
draw("Chinese", "zh-CN", 1.6e8);
draw("English", "en", 1.6e8);
draw("English, billions", "en", 1.6e9);
draw("Chinese, one decimal", "zh-CN", 1.6e8, { maximumFractionDigits: 1 });
process.exit(0);
END
node draw.mjs | tee seen

diff - seen <<'END'
Chinese, below 1亿: 0 1000万 2000万 3000万 4000万 5000万 6000万 7000万 8000万
Chinese: 0 2000万 4000万 6000万 8000万 1亿 1亿 1亿 2亿
English: 0 20M 40M 60M 80M 100M 120M 140M 160M
English, billions: 0 200M 400M 600M 800M 1B 1B 1B 2B
Chinese, one decimal: 0 2000万 4000万 6000万 8000万 1亿 1.2亿 1.4亿 1.6亿
END
