/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "document/edit.h"

G_BEGIN_DECLS

gboolean guatu_typed_value (const GuatuUnit *unit, int unit_mult, const char *text,
                            GuatuLooseObservation *loose);

/* One thing that is typed into an entry. */
typedef enum
{
  GUATU_TYPED_NAME,
  GUATU_TYPED_UNIT,
  GUATU_TYPED_PERIOD,
  GUATU_TYPED_VALUE,
} GuatuTypedField;

/**
 * GuatuTypedEntry:
 * @indicator: (nullable): the id of the one that the value is of, or %NULL for a new one
 * @name: of a new one, in both languages; one of them may be empty
 * @unit: of a new one, as people write it: 亿元
 * @place: its name in either language, or nothing for none; a new one is added
 * @period: as people write it: 2023年
 * @value: as people write it: ≥7%; nothing for one that is missing
 * @status: whether it was so, is expected or is aimed at
 * @note: (nullable): what is to be known of it, in any language; or nothing
 *
 * A value as somebody types it, with what it is of.
 */
typedef struct
{
  const char *indicator;
  const char *name[2];
  const char *unit;
  const char *place;
  const char *period;
  const char *value;
  GuatuStatus status;
  const char *note;
} GuatuTypedEntry;

gboolean guatu_typed_entry_to_edit (const GuatuTypedEntry *entry,
                                    const GuatuDataset *dataset, GuatuEdit *edit,
                                    GuatuTypedField *wrong, char **reason);
gboolean guatu_typed_unit (const GuatuDataset *dataset, const GuatuUnit *before,
                           const char *text, GuatuEdit *edit, char **id, int *unit_mult);
char *guatu_typed_new_id (const GuatuDataset *dataset, GuatuList list,
                          const char *stem) G_GNUC_WARN_UNUSED_RESULT;
gboolean guatu_typed_text (const char *zh, const char *en, GuatuText *text);

G_END_DECLS
