/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "lexicon/unit-text.h"

G_BEGIN_DECLS

/**
 * GuatuGroupText:
 * @has_low: whether it has a lower end
 * @has_high: whether it has an upper end
 * @low: the lower end, as it is written
 * @high: the upper end
 * @includes_high: of one without a lower end, whether the upper one belongs to it
 * @has_unit: whether it says what its ends are in
 * @unit: what that is
 *
 * One of the groups that something is divided in by its size, such as people by age:
 * 0—4岁, 65+, Under 5, 100—200元.
 */
typedef struct
{
  gboolean has_low;
  gboolean has_high;
  char *low;
  char *high;
  gboolean includes_high;
  gboolean has_unit;
  GuatuUnitText unit;
} GuatuGroupText;

gboolean guatu_group_text_parse (const char *text, GuatuGroupText *group);
void guatu_group_text_clear (GuatuGroupText *group);
gboolean guatu_group_text_is_wide (const GuatuGroupText *group);
gboolean guatu_group_follows (const char *text, double *last);
gboolean guatu_group_name_set (const char *text, gboolean is_age, GuatuText *name);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (GuatuGroupText, guatu_group_text_clear)

G_END_DECLS
