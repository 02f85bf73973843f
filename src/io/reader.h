/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/builder.h"
#include "io/json-fields.h"

G_BEGIN_DECLS

/* The reader of our own format: it takes JSON values and talks to a builder. */

gpointer guatu_reader_add_item (const GuatuJsonValue *value, GuatuList list);
gpointer guatu_reader_resolve (const GuatuJsonValue *value, GuatuList list);

/* Shared readers of fields: an id that was read already, a reference whose
 * @extra is a list of guatu_reader_lists, and a period kept as it is written. */
void guatu_read_style (const GuatuJsonValue *value, gpointer builder);
extern const GuatuList guatu_reader_lists[GUATU_N_LISTS];
void guatu_reader_skip (const GuatuJsonValue *value, const GuatuJsonField *field,
                        gpointer target);
void guatu_reader_read_reference (const GuatuJsonValue *value,
                                  const GuatuJsonField *field, gpointer target);
gboolean guatu_reader_get_number (const GuatuJsonValue *value, double *number,
                                  int *decimals);
gboolean guatu_reader_get_period (const GuatuJsonValue *value, GuatuPeriod *period);

/* One function for an item of each list. */
void guatu_read_source (const GuatuJsonValue *value, gpointer builder);
void guatu_announce_unit (const GuatuJsonValue *value, gpointer builder);
void guatu_read_unit (const GuatuJsonValue *value, gpointer builder);
void guatu_read_place (const GuatuJsonValue *value, gpointer builder);
void guatu_read_theme (const GuatuJsonValue *value, gpointer builder);
void guatu_read_indicator (const GuatuJsonValue *value, gpointer builder);
void guatu_read_observation (const GuatuJsonValue *value, gpointer indicator);
void guatu_read_chart (const GuatuJsonValue *value, gpointer builder);

GuatuDataset *guatu_read_dataset (GuatuJsonDocument *document) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
