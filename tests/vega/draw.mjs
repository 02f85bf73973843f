// SPDX-License-Identifier: GPL-3.0-or-later
// Compiles a file of Vega-Lite with the reference implementation, draws it as SVG, and
// compares what it draws with what is in the file. Prints what differs, and fails then.
import fs from 'node:fs';
import * as vega from 'vega';
import * as vegaLite from 'vega-lite';

const [source, target] = process.argv.slice(2);
const file = JSON.parse(fs.readFileSync(source, 'utf8'));
const charts = file.vconcat ?? [file];
const found = [];

const logger = {
  level: () => logger,
  error: (...words) => (found.push(`error: ${words.join(' ')}`), logger),
  warn: (...words) => (found.push(`warning: ${words.join(' ')}`), logger),
  info: () => logger,
  debug: () => logger,
};

// The items of all marks with a role and a type, in the scene that Vega draws.
function* itemsOf(node, role, types) {
  if (node.marktype !== undefined && node.role === role && types.includes(node.marktype)) yield* node.items;
  for (const each of node.items ?? []) yield* itemsOf(each, role, types);
}

// A line and an area are a mark through many items, and points stand on lines.
const DRAWN = { bar: ['rect'], line: ['symbol'], area: ['area'], point: ['symbol'], rect: ['rect'], arc: ['arc'] };

function compare(chart, scene, name) {
  const mark = chart.mark.type;
  const fields = chart.transform[0].fold;
  const values = chart.data.values.flatMap((row) => fields.map((field) => row[field]));
  const expected = values.filter((value) => value !== null).length;
  const items = [...itemsOf(scene, 'mark', DRAWN[mark])];
  const drawn = items.filter((item) => item.datum?.v !== null && item.datum?.v !== undefined).length;
  const texts = [...itemsOf(scene, 'axis-label', ['text']), ...itemsOf(scene, 'legend-label', ['text'])].map((item) => String(item.text));

  if (drawn !== expected) found.push(`${name}: ${expected} numbers, ${drawn} of them drawn`);
  // Null is no number to draw: a mark of it would look like a zero.
  for (const item of items) {
    if (mark === 'bar' && item.datum.v === null && item.width > 0 && item.height > 0) found.push(`${name}: a missing number has a bar`);
  }
  for (const text of texts) if (/^s\d+$/.test(text) || text === 'undefined') found.push(`${name}: “${text}” is the name of a field, not of a series`);
  for (const row of chart.data.values) {
    if (mark !== 'arc' && !texts.some((text) => text === row.c)) found.push(`${name}: no axis names “${row.c}”`);
  }
}

// Each chart is drawn alone, since of several under each other Vega says not which is whose.
for (const [i, chart] of charts.entries()) {
  const name = chart.title?.text ?? `chart ${i + 1}`;
  const alone = { $schema: file.$schema, ...chart };
  const view = new vega.View(vega.parse(vegaLite.compile(alone, { logger }).spec), { renderer: 'none', logger });
  await view.runAsync();
  compare(chart, view.scenegraph().root, name);
}
const whole = new vega.View(vega.parse(vegaLite.compile(file, { logger }).spec), { renderer: 'none', logger });
fs.writeFileSync(target, await whole.toSVG());
for (const line of new Set(found)) console.log(`${source}: ${line}`);
process.exit(found.length > 0 ? 1 : 0);
