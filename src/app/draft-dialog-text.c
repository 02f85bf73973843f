/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/draft-dialog-private.h"

/* The text of the report. Each piece of it is a line of the buffer, so that places are
 * found by counting; it is filled in steps, as it may be very long. */

/* So many microseconds a step may take. */
#define STEP_TIME 8000

/* Colours alone tell nobody who does not see them: what is taken is underlined, what is
 * unsure has a wave, and what is no figure is struck out. */
static const struct
{
  const char *background; /* (nullable) */
  PangoUnderline underline;
  gboolean is_struck_out;
  gboolean is_bold;
} looks[GUATU_N_DRAFT_TAGS] = {
  [GUATU_DRAFT_TAG_TAKEN]
  = { "rgba(38,162,105,0.25)", PANGO_UNDERLINE_SINGLE, FALSE, FALSE },
  [GUATU_DRAFT_TAG_OPEN]
  = { "rgba(245,194,17,0.35)", PANGO_UNDERLINE_ERROR, FALSE, FALSE },
  [GUATU_DRAFT_TAG_NONE] = { NULL, PANGO_UNDERLINE_NONE, TRUE, FALSE },
  [GUATU_DRAFT_TAG_CURRENT]
  = { "rgba(53,132,228,0.45)", PANGO_UNDERLINE_DOUBLE, FALSE, TRUE },
};

static GtkTextBuffer *
buffer_of (GuatuDraftDialog *self)
{
  return gtk_text_view_get_buffer (self->text);
}

static void
make_tags (GuatuDraftDialog *self)
{
  for (guint i = 0; i < GUATU_N_DRAFT_TAGS; i++)
    {
      GtkTextTag *tag = gtk_text_buffer_create_tag (
          buffer_of (self), NULL, "strikethrough", looks[i].is_struck_out, NULL);

      if (looks[i].background != NULL)
        {
          GdkRGBA colour;

          gdk_rgba_parse (&colour, looks[i].background);
          g_object_set (tag, "background-rgba", &colour, NULL);
        }
      if (looks[i].underline != PANGO_UNDERLINE_NONE)
        g_object_set (tag, "underline", looks[i].underline, NULL);
      if (looks[i].is_bold)
        g_object_set (tag, "weight", PANGO_WEIGHT_BOLD, NULL);
      self->tags[i] = tag;
    }
}

static const GuatuDraftPiece *
piece (GuatuDraftDialog *self, guint i)
{
  return &g_array_index (self->draft->pieces, GuatuDraftPiece, i);
}

/* The place of a character, or the end of what is filled. */
static void
iter_at (GuatuDraftDialog *self, gsize character, GtkTextIter *iter)
{
  const guint i = guatu_draft_piece_at (self->draft, character);

  if (i >= self->n_filled)
    gtk_text_buffer_get_end_iter (buffer_of (self), iter);
  else
    gtk_text_buffer_get_iter_at_line_offset (
        buffer_of (self), iter, (int) i,
        (int) (CLAMP (character, piece (self, i)->start, piece (self, i)->end)
               - piece (self, i)->start));
}

static void
put_tag (GuatuDraftDialog *self, gsize start, gsize end, GuatuDraftTag tag)
{
  GtkTextIter from, to;

  iter_at (self, start, &from);
  iter_at (self, end, &to);
  for (guint i = 0; i < GUATU_N_DRAFT_TAGS; i++)
    if (i != GUATU_DRAFT_TAG_CURRENT)
      gtk_text_buffer_remove_tag (buffer_of (self), self->tags[i], &from, &to);
  gtk_text_buffer_apply_tag (buffer_of (self), self->tags[tag], &from, &to);
}

/** guatu_draft_dialog_tag: marks a figure in the text as it stands now. */
void
guatu_draft_dialog_tag (GuatuDraftDialog *self, guint i)
{
  const GuatuProseFigure *figure = guatu_draft_figure (self->draft, i);

  put_tag (self, figure->start, figure->end,
           guatu_draft_mark (self->draft, i)->taken ? GUATU_DRAFT_TAG_TAKEN
           : guatu_draft_is_open (self->draft, i)   ? GUATU_DRAFT_TAG_OPEN
                                                    : GUATU_DRAFT_TAG_NONE);
}

/** guatu_draft_dialog_tag_all: marks all figures that the text has already. */
void
guatu_draft_dialog_tag_all (GuatuDraftDialog *self)
{
  for (guint i = 0; i < self->next_figure; i++)
    guatu_draft_dialog_tag (self, i);
}

/* Marks a number that is no figure in the text. */
static void
tag_left (GuatuDraftDialog *self, guint left)
{
  const GuatuProseLeft *number
      = &g_array_index (self->draft->prose->left, GuatuProseLeft, left);

  put_tag (self, number->start, number->end, GUATU_DRAFT_TAG_NONE);
}

static void
fill_piece (GuatuDraftDialog *self)
{
  const GuatuDraftPiece *next = piece (self, self->n_filled);
  GuatuDraft *draft = self->draft;
  GtkTextIter end;

  gtk_text_buffer_get_end_iter (buffer_of (self), &end);
  if (self->n_filled > 0)
    gtk_text_buffer_insert (buffer_of (self), &end, "\n", 1);
  gtk_text_buffer_insert (buffer_of (self), &end, draft->text + next->from,
                          (int) (next->to - next->from));
  self->n_filled++;
  self->n_filled_to = next->end;
  for (; self->next_left < draft->prose->left->len
         && g_array_index (draft->prose->left, GuatuProseLeft, self->next_left).end
                <= next->end;
       self->next_left++)
    tag_left (self, self->next_left);
  for (; self->next_figure < guatu_draft_n_figures (draft)
         && guatu_draft_figure (draft, self->next_figure)->end <= next->end;
       self->next_figure++)
    guatu_draft_dialog_tag (self, self->next_figure);
}

static gboolean
fill_some (gpointer data)
{
  GuatuDraftDialog *self = data;
  const gint64 until = g_get_monotonic_time () + STEP_TIME;

  while (self->n_filled < self->draft->pieces->len && g_get_monotonic_time () < until)
    fill_piece (self);
  if (self->n_filled < self->draft->pieces->len)
    return G_SOURCE_CONTINUE;
  self->fill_source = 0;
  if (self->current != GUATU_DRAFT_NONE)
    guatu_draft_dialog_show_in_text (
        self, guatu_draft_figure (self->draft, self->current)->start,
        guatu_draft_figure (self->draft, self->current)->end);
  return G_SOURCE_REMOVE;
}

/* Where the cursor goes, its figure is selected: by a click, and by the keyboard. */
static void
cursor_moved (GuatuDraftDialog *self)
{
  GtkTextIter iter;
  gsize character;
  guint line, i;

  if (self->is_setting || self->fill_source != 0 || self->draft->pieces->len == 0
      || !gtk_widget_has_focus (GTK_WIDGET (self->text)))
    return;
  gtk_text_buffer_get_iter_at_mark (buffer_of (self), &iter,
                                    gtk_text_buffer_get_insert (buffer_of (self)));
  line = MIN ((guint) gtk_text_iter_get_line (&iter), self->draft->pieces->len - 1);
  character = piece (self, line)->start + (gsize) gtk_text_iter_get_line_offset (&iter);
  if (guatu_draft_figure_at (self->draft, character, &i))
    {
      gtk_stack_set_visible_child_name (self->stack, "figures");
      guatu_draft_dialog_select (self, i, FALSE);
    }
  else if (guatu_draft_left_at (self->draft, character, &i))
    {
      const guint position = guatu_draft_list_position (self->left_list, i);

      gtk_stack_set_visible_child_name (self->stack, "left");
      gtk_single_selection_set_selected (self->selected_left, position);
      gtk_widget_activate_action (GTK_WIDGET (self->left), "list.scroll-to-item", "u",
                                  position);
    }
}

/**
 * guatu_draft_dialog_show_in_text:
 * @self: the dialog
 * @start: the first character of a number
 * @end: the one after it
 *
 * Marks it as the one that is spoken of, and scrolls to it.
 */
void
guatu_draft_dialog_show_in_text (GuatuDraftDialog *self, gsize start, gsize end)
{
  GtkTextBuffer *buffer = buffer_of (self);
  const gboolean was_setting = self->is_setting;
  GtkTextIter from, to;

  gtk_text_buffer_get_bounds (buffer, &from, &to);
  gtk_text_buffer_remove_tag (buffer, self->tags[GUATU_DRAFT_TAG_CURRENT], &from, &to);
  iter_at (self, start, &from);
  iter_at (self, end, &to);
  gtk_text_buffer_apply_tag (buffer, self->tags[GUATU_DRAFT_TAG_CURRENT], &from, &to);
  if (gtk_widget_has_focus (GTK_WIDGET (self->text)))
    return;
  self->is_setting = TRUE;
  gtk_text_buffer_place_cursor (buffer, &from);
  self->is_setting = was_setting;
  gtk_text_view_scroll_to_mark (self->text, gtk_text_buffer_get_insert (buffer), 0.1,
                                FALSE, 0, 0);
}

/** guatu_draft_dialog_fill_text: fills the text, and lets its numbers be pointed at. */
void
guatu_draft_dialog_fill_text (GuatuDraftDialog *self)
{
  make_tags (self);
  g_signal_connect_object (buffer_of (self), "notify::cursor-position",
                           G_CALLBACK (cursor_moved), self, G_CONNECT_SWAPPED);
  /* After what is drawn, and before GTK measures lines that nobody sees yet. */
  self->fill_source
      = g_idle_add_full (GTK_TEXT_VIEW_PRIORITY_VALIDATE - 1, fill_some, self, NULL);
}
