/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "io/json-fields.h"

G_BEGIN_DECLS

/* Private to the room. Each reads one member of a chart into its description. */
void guatu_read_some (const GuatuJsonValue *value, GuatuJsonItemFunc read,
                      gpointer target);
void guatu_read_highlights (const GuatuJsonValue *value, const GuatuJsonField *field,
                            gpointer target);
void guatu_read_scale (const GuatuJsonValue *value, const GuatuJsonField *field,
                       gpointer target);
void guatu_read_decimals (const GuatuJsonValue *value, const GuatuJsonField *field,
                          gpointer target);
void guatu_read_ranks (const GuatuJsonValue *value, const GuatuJsonField *field,
                       gpointer target);
void guatu_read_annotations (const GuatuJsonValue *value, const GuatuJsonField *field,
                             gpointer target);
void guatu_read_shades (const GuatuJsonValue *value, const GuatuJsonField *field,
                        gpointer target);
void guatu_read_totals (const GuatuJsonValue *value, const GuatuJsonField *field,
                        gpointer target);
void guatu_read_references (const GuatuJsonValue *value, const GuatuJsonField *field,
                            gpointer target);

G_END_DECLS
