#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Table Schema: negative percentages are read as positive, decimal commas are dropped.
#
# One would guess: a field with bareNumber false may have signs before and behind a number,
#   such as 7%; -7% is −7 then. With decimalChar "," and groupChar ".", 1.234,5 is 1234.5,
#   as the specification says of these properties.
# What happens: all that stands before the first digit goes, the minus too: -7% is 7. The
#   comma is made a point first, and points then go as group signs: 12,5 is 125, and
#   1.234,5 is 12345. None is an error. With a blank as groupChar all is as one would guess.
# Seen with: tableschema 1.12.6 from npm, which datapackage 1.1.10 reads with.

set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts tableschema@1.12.6

cat >read.js <<'END'
const { Schema } = require("tableschema");

async function read(properties, texts) {
  const schema = await Schema.load({ fields: [{ name: "v", type: "number", ...properties }] });
  const found = texts.map((text) => `${text} is ${schema.castRow([text])[0]}`);
  console.log(`${JSON.stringify(properties)}: ${found.join(", ")}`);
}

async function main() {
  await read({}, ["-7", "12.5"]);
  await read({ bareNumber: false }, ["7%", "-7%", "-7.5 %"]);
  await read({ decimalChar: ",", groupChar: "." }, ["12,5", "1.234,5", "-0,4"]);
  await read({ decimalChar: ",", groupChar: " " }, ["12,5", "1 234,5", "-0,4"]);
}

main();
END
node read.js | tee seen

diff - seen <<'END'
{}: -7 is -7, 12.5 is 12.5
{"bareNumber":false}: 7% is 7, -7% is 7, -7.5 % is 7.5
{"decimalChar":",","groupChar":"."}: 12,5 is 125, 1.234,5 is 12345, -0,4 is -4
{"decimalChar":",","groupChar":" "}: 12,5 is 12.5, 1 234,5 is 1234.5, -0,4 is -0.4
END
