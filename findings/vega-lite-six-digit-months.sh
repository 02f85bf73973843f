#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Vega-Lite: the months 202201 and 202202 are drawn a year apart, as 2201 and 2202.
#
# One would guess: a month of six digits, as Chinese tables have it, is no time that
#   Vega-Lite takes, and an axis of time has nothing on it, as for 2023Q1; or it is a month.
# What happens: the digits are taken for the year 202201. Its first of January is drawn, and
#   as no more than four digits of a year are written, the axis runs from 2201 to 2203 with
#   its quarters between. Twelve months and the next January are 99 years apart.
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

// What the bars of a chart say of their months, and the texts along its time axis.
async function draw(months) {
  const spec = {
    data: { values: months.map((month, i) => ({ month, v: i + 1 })) }, mark: "bar", width: 600,
    encoding: {
      x: { field: "month", type: "temporal", title: null },
      y: { field: "v", type: "quantitative", axis: null },
    },
  };
  const view = new vega.View(vega.parse(vegaLite.compile(spec).spec), { renderer: "none" });
  const svg = await view.toSVG();
  const bars = [...svg.matchAll(/aria-label="month: ([^;]*);/g)].map((found) => found[1]);
  const texts = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map((found) => found[1]);
  const ends = texts.length > 0 ? `from ${texts.at(0)} to ${texts.at(-1)}` : "empty";
  console.log(`${months}: bars of ${bars.join(" and ") || "nothing"}; axis ${ends}`);
}

await draw(["2022-01", "2022-02"]);
await draw(["202201", "202202"]);
await draw(["202212", "202301"]);
await draw(["2022Q1", "2022Q2"]);
END
TZ=UTC node draw.mjs | tee seen

diff - seen <<'END'
2022-01,2022-02: bars of Jan 01, 2022 and Feb 01, 2022; axis from 2022 to February
202201,202202: bars of Jan 01, 2201 and Jan 01, 2202; axis from 2201 to 2202
202212,202301: bars of Jan 01, 2212 and Jan 01, 2301; axis from 2215 to 2300
2022Q1,2022Q2: bars of nothing; axis empty
END
