/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/edit-private.h"

/* Several changes that are done and undone as one. */

static GArray *
parts_new (void)
{
  GArray *parts = g_array_new (FALSE, TRUE, sizeof (GuatuEdit));

  g_array_set_clear_func (parts, (GDestroyNotify) guatu_edit_clear);
  return parts;
}

/** guatu_edit_copy_parts: (transfer full): copies of their own. */
GArray *
guatu_edit_copy_parts (const GArray *parts)
{
  GArray *copy = parts_new ();

  for (guint i = 0; i < parts->len; i++)
    {
      GuatuEdit part;

      guatu_edit_copy (&part, &g_array_index (parts, GuatuEdit, i));
      g_array_append_val (copy, part);
    }
  return copy;
}

/**
 * guatu_edit_add_part:
 * @edit: a change that is several
 * @kind: of one more, which is done after the others
 *
 * Returns: (transfer none): that one, to be filled in before there is another
 */
GuatuEdit *
guatu_edit_add_part (GuatuEdit *edit, GuatuEditKind kind)
{
  const GuatuEdit part = { .kind = kind };

  if (edit->parts == NULL)
    edit->parts = parts_new ();
  g_array_append_val (edit->parts, part);
  return &g_array_index (edit->parts, GuatuEdit, edit->parts->len - 1);
}

/* What undoes them goes back from the last one. */
gboolean
guatu_edit_exchange_all (GuatuEdit *edit, GuatuBuilder *builder)
{
  GArray *parts = edit->parts;

  for (guint i = 0; parts != NULL && i < parts->len; i++)
    if (!guatu_edit_exchange (&g_array_index (parts, GuatuEdit, i), builder))
      return FALSE;
  for (guint i = 0; parts != NULL && i < parts->len / 2; i++)
    {
      GuatuEdit *first = &g_array_index (parts, GuatuEdit, i);
      GuatuEdit *last = &g_array_index (parts, GuatuEdit, parts->len - 1 - i);
      const GuatuEdit kept = *first;

      *first = *last;
      *last = kept;
    }
  return parts != NULL && parts->len > 0;
}
