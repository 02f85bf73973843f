/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "io/grid/rows.h"

G_BEGIN_DECLS

/**
 * GuatuNesting:
 * @sheet: the table
 * @headings: (element-type GuatuHeading): what the name of each row of numbers says
 * @over: (element-type int): for each the row that it is further in than, or -1
 * @repeated: the names that rows under several others have
 * @themes: those of sections, by their texts
 * @sections_are_names: whether rows of several sections have the same name
 *
 * What rows take from rows over them: from the headings of their section, and from those
 * that they are further in than.
 */
typedef struct
{
  GuatuSheet *sheet;
  GArray *headings;
  GArray *over;
  GHashTable *repeated;
  GHashTable *themes;
  gboolean sections_are_names;
} GuatuNesting;

void guatu_nesting_init (GuatuNesting *nesting, GuatuSheet *sheet);
void guatu_nesting_clear (GuatuNesting *nesting);
void guatu_nesting_complete (const GuatuNesting *nesting, guint index,
                             GuatuSheetRow *row);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (GuatuNesting, guatu_nesting_clear)

G_END_DECLS
