/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What an object of JSON is, by the names of its members. */
typedef enum
{
  GUATU_JSON_OTHER,
  GUATU_JSON_STAT,
  GUATU_JSON_PACKAGE,
  GUATU_JSON_VEGA, /* a chart of Vega or Vega-Lite */
} GuatuJsonSort;

GuatuJsonSort guatu_json_sort (const guint8 *data, gsize length);

G_END_DECLS
