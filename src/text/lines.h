/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* How the lines of a text share its length. */
typedef enum
{
  GUATU_LINES_EVEN, /* titles and names: about the same length each */
  GUATU_LINES_FULL, /* notes: the whole measure, but for the last */
} GuatuLines;
