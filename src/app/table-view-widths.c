/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/table-view-private.h"

#include <glib/gi18n.h>

#include "app/look.h"

/* How wide columns are: as what stands in them asks, within bounds. */

/* What stands in a cell beside its text, in pixels: its padding. */
#define AROUND 16

/* What stands in a heading beside its text: the arrow of the order, too. */
#define AROUND_HEADING 36

/* Of how many rows, from the first, the texts are looked at. */
#define ROWS 500

/* About how wide a text is, in halves of an em: exact enough to find the widest. */
static guint
guess_width (const char *text)
{
  guint width = 0;

  for (; *text != '\0'; text = g_utf8_next_char (text))
    width += g_unichar_iswide (g_utf8_get_char (text)) ? 2 : 1;
  return width;
}

static char *
widest_text (GuatuTableView *self, GuatuColumn column)
{
  const GArray *rows = guatu_listed_model_rows (self->model);
  char *widest = g_strdup ("");

  for (guint i = 0; i < MIN (rows->len, ROWS); i++)
    {
      char *text = guatu_listed_text (&g_array_index (rows, GuatuListed, i), column,
                                      self->language);

      if (guess_width (text) > guess_width (widest))
        {
          char *before = widest;

          widest = text;
          text = before;
        }
      g_free (text);
    }
  return widest;
}

static int
measure (GuatuTableView *self, const char *text)
{
  g_autoptr (PangoLayout) layout
      = gtk_widget_create_pango_layout (GTK_WIDGET (self->view), text);
  int width;

  pango_layout_get_pixel_size (layout, &width, NULL);
  return width;
}

static int
fit (GuatuTableView *self, GuatuColumn which)
{
  const GuatuTableColumn *column = &guatu_table_columns[which];
  const double scale = guatu_text_scale (GTK_WIDGET (self));
  g_autofree char *text = widest_text (self, which);
  const int asked = MAX (measure (self, text) + AROUND,
                         measure (self, _ (column->title)) + AROUND_HEADING);

  return CLAMP (asked, (int) (column->least * scale), (int) (column->most * scale));
}

/**
 * guatu_table_view_fit:
 * @self: the table
 *
 * Makes its columns as wide as what they show, but for those that a person has made wider
 * or narrower.
 */
void
guatu_table_view_fit (GuatuTableView *self)
{
  for (guint i = 0; i < GUATU_N_COLUMNS; i++)
    {
      GtkColumnViewColumn *column = self->columns[i];
      const int now = gtk_column_view_column_get_fixed_width (column);

      /* In GTK 4.8 the room of a hidden one is missing for those that expand. */
      if (!gtk_column_view_column_get_visible (column))
        self->fitted[i] = 0;
      else if (guatu_table_columns[i].most == 0 || (now > 0 && now != self->fitted[i]))
        continue;
      else
        self->fitted[i] = fit (self, (GuatuColumn) i);
      gtk_column_view_column_set_fixed_width (column, self->fitted[i]);
    }
  self->is_fitted = TRUE;
}
