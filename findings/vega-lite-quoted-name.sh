#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Vega-Lite: a column whose name has a straight quotation mark can't be drawn.
#
# One would guess: its documentation says that dots and brackets in the name of a field
#   are escaped with a backslash, and speaks of no other sign. So quotation marks, as in
#   "一带一路"投资, are letters like others, or take a backslash too.
# What happens: with double ones there is an error either way, about the path or about an
#   expression of Vega-Lite’s own. Single ones need the backslash, as dots and brackets
#   do. And each backslash is shown in the title of the axis.
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

async function draw(name, field) {
  const spec = {
    data: { values: [{ year: "2022年", [name]: 7 }, { year: "2023年", [name]: 3 }] },
    mark: "bar", encoding: {
      x: { field: "year", type: "ordinal", title: null },
      y: { field, type: "quantitative" },
    },
  };
  const logger = { level() { return this; } };
  for (const kind of ["error", "warn", "info", "debug"]) logger[kind] = () => logger;
  try {
    const compiled = vegaLite.compile(spec, { logger }).spec;
    const view = new vega.View(vega.parse(compiled), { renderer: "none", logger });
    const svg = await view.toSVG();
    const bars = [...svg.matchAll(/aria-roledescription="bar"/g)].length;
    return `${bars} bars, axis ${[...svg.matchAll(/<text[^>]*>([^<]*)</g)].pop()[1]}`;
  } catch (error) {
    return error.message.split(":")[0];
  }
}

for (const name of ["投资“一带”", "投资'一带'", '投资"一带"', "GDP.增速", "增速[%]"]) {
  const escaped = name.replace(/[.[\]'"]/g, "\\$&");
  console.log(`${name}: ${await draw(name, name)}`);
  if (escaped !== name) console.log(`${escaped}: ${await draw(name, escaped)}`);
}
END
node draw.mjs | tee seen

diff - seen <<'END'
投资“一带”: 2 bars, axis 投资“一带”
投资'一带': Access path missing closing bracket
投资\'一带\': 2 bars, axis 投资\'一带\'
投资"一带": Access path missing closing bracket
投资\"一带\": Expression parse error
GDP.增速: 0 bars, axis GDP.增速
GDP\.增速: 2 bars, axis GDP\.增速
增速[%]: 0 bars, axis 增速[%]
增速\[%\]: 2 bars, axis 增速\[%\]
END
