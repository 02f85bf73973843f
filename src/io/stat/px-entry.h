/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * GuatuPxEntry:
 * @keyword: what it is about
 * @language: (nullable): in which language it is
 * @keys: (array zero-terminated=1): of which variable and of which value it is
 * @values: (element-type utf8): what it says
 * @scale: of a list of times, whether it is of years (A), quarters (Q) and so on, or 0
 * @line: in which it begins
 *
 * A statement of a PX file.
 */
typedef struct
{
  char *keyword;
  char *language;
  char **keys;
  GPtrArray *values;
  char scale;
  guint line;
} GuatuPxEntry;

/**
 * GuatuPxScan:
 * @at: a place in the text of a PX file
 * @line: its line, from 1
 */
typedef struct
{
  const char *at;
  guint line;
} GuatuPxScan;

void guatu_px_scan_skip_space (GuatuPxScan *scan);
gboolean guatu_px_scan_fail (const GuatuPxScan *scan, const char *message,
                             GError **error);
GuatuPxEntry *guatu_px_entry_read (GuatuPxScan *scan,
                                   GError **error) G_GNUC_WARN_UNUSED_RESULT;
void guatu_px_entry_free (GuatuPxEntry *entry);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GuatuPxEntry, guatu_px_entry_free)

G_END_DECLS
