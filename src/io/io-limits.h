/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* What a file may have at most. Past any of these there is an error that says
 * so; GUATU_DATASET_MAX_OBSERVATIONS is one more. */

/* Bytes of a file: json-glib's tree of it, where it has no long arrays that are parsed in
 * pieces, takes up to a hundred times as much. */
#define GUATU_READ_MAX_BYTES (16 * 1024 * 1024)

/* Bytes of a table of text that is read row by row. */
#define GUATU_TEXT_MAX_BYTES (512 * 1024 * 1024)

/* Bytes of a figure that carries such a file. */
#define GUATU_FIGURE_MAX_BYTES (2 * GUATU_READ_MAX_BYTES)

/* Arrays and objects in one another: json-glib recurses on both reading and
 * freeing. */
#define GUATU_JSON_MAX_DEPTH 64

/* Members of an object: names whose hashes collide take quadratic time. */
#define GUATU_JSON_MAX_MEMBERS 1000

/* Bytes of a text, and characters of an id. */
#define GUATU_JSON_MAX_TEXT 4096
#define GUATU_JSON_MAX_ID 64
