/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/period.h"
#include "dataset/reference.h"

G_BEGIN_DECLS

/**
 * GuatuOrigin:
 * @source: (nullable)
 * @locator: (nullable): the place within the source, such as "§3"
 * @note: may be absent
 *
 * Where a number came from. Observations that came from the same place share
 * one origin; the dataset owns it.
 */
typedef struct
{
  const GuatuSource *source;
  char *locator;
  GuatuText note;
} GuatuOrigin;

/**
 * GuatuDetails:
 * @origin: (nullable)
 *
 * What few observations have, or many have in common; see GuatuDetailsTable.
 */
typedef struct
{
  const GuatuOrigin *origin;
} GuatuDetails;

/* The details of an indicator's observations, each once, by number. */
typedef struct _GuatuDetailsTable GuatuDetailsTable;

GuatuDetailsTable *guatu_details_table_new (void) G_GNUC_WARN_UNUSED_RESULT;
void guatu_details_table_free (GuatuDetailsTable *table);
guint32 guatu_details_table_add (GuatuDetailsTable *table, const GuatuDetails *details);
const GuatuDetails *guatu_details_table_get (const GuatuDetailsTable *table,
                                             guint32 number);

void guatu_origin_free (GuatuOrigin *origin);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GuatuOrigin, guatu_origin_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (GuatuDetailsTable, guatu_details_table_free)

G_END_DECLS
