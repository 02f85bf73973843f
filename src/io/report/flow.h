/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Bytes of the text of a report; more is an error. */
#define GUATU_FLOW_MAX_BYTES (16u * 1024 * 1024)

typedef struct _GuatuFlow GuatuFlow;

GuatuFlow *guatu_flow_new (void) G_GNUC_WARN_UNUSED_RESULT;
void guatu_flow_free (GuatuFlow *flow);
gboolean guatu_flow_add (GuatuFlow *flow, const char *text, gsize length, GError **error);
gboolean guatu_flow_add_raised (GuatuFlow *flow, const char *text, GError **error);
void guatu_flow_end_paragraph (GuatuFlow *flow);
void guatu_flow_drop_paragraph (GuatuFlow *flow);
void guatu_flow_begin_beside (GuatuFlow *flow);
void guatu_flow_end_beside (GuatuFlow *flow);
void guatu_flow_begin_table (GuatuFlow *flow);
void guatu_flow_begin_row (GuatuFlow *flow);
void guatu_flow_begin_cell (GuatuFlow *flow, guint across, guint down);
gboolean guatu_flow_end_cell (GuatuFlow *flow, GError **error);
void guatu_flow_end_table (GuatuFlow *flow);
char *guatu_flow_end (GuatuFlow *flow, GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GuatuFlow, guatu_flow_free)

G_END_DECLS
