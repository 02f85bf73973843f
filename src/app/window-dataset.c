/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window-private.h"

#include "app/language.h"
#include "app/text-label.h"

/* What is open, and which of its charts is shown in which language. */

static void
update_title (GuatuWindow *self)
{
  const GuatuLanguage language = guatu_language_of_words (self->language);
  g_autofree char *title
      = g_strconcat (guatu_document_is_unsaved (self->document) ? "• " : "",
                     guatu_text_get (&self->dataset->title, language), NULL);

  guatu_text_label_set (self->title, title, language);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->title), title);
  gtk_window_set_title (GTK_WINDOW (self), title);
}

/* There was nothing to list before; where there is room, the list shows now. The
 * chart has the keyboard, so that its marks can be walked at once. */
static void
show_first (GuatuWindow *self)
{
  adw_flap_set_reveal_flap (self->flap, !adw_flap_get_folded (self->flap));
  gtk_window_set_focus (GTK_WINDOW (self), GTK_WIDGET (self->view));
}

/**
 * guatu_window_show_dataset:
 * @self: the window, with something open
 *
 * Leaves a list of problems, if it is shown, for what is open.
 */
void
guatu_window_show_dataset (GuatuWindow *self)
{
  gtk_stack_set_visible_child_name (self->pages, guatu_window_page (self));
  guatu_window_fill_view (self);
  guatu_window_update_actions (self);
}

/**
 * guatu_window_show_chart:
 * @self: the window
 * @chart: (nullable): a chart of what is open
 */
void
guatu_window_show_chart (GuatuWindow *self, const GuatuChartDescription *chart)
{
  self->chart = chart;
  if (chart == NULL || g_strcmp0 (self->looked_at, chart->id) != 0)
    guatu_chart_view_look_at_all (self->view);
  g_free (self->looked_at);
  self->looked_at = chart != NULL ? g_strdup (chart->id) : NULL;
  guatu_window_draw (self);
  guatu_window_show_dataset (self);
}

/* Whether a document is what is open already, or is from the same file. */
static gboolean
is_same (GuatuWindow *self, GuatuDocument *document)
{
  GFile *file = guatu_document_get_file (document);
  GFile *own = self->document != NULL ? guatu_document_get_file (self->document) : NULL;

  return document == self->document || own == file
         || (own != NULL && file != NULL && g_file_equal (own, file));
}

/**
 * guatu_window_take_document:
 * @self: the window
 * @document: what is open from now on; the one that is open, if it has changed
 *
 * The chart that is shown stays, if it is still in the same document or in the same file
 * that is read again; else the first one is shown.
 */
void
guatu_window_take_document (GuatuWindow *self, GuatuDocument *document)
{
  const GuatuTimeSpan unknown = { 0, 0, 0 };
  g_autoptr (GuatuDocument) before = self->document;
  GuatuDataset *dataset = guatu_document_get_dataset (document);
  const gboolean same = is_same (self, document);
  g_autofree char *id = same && self->chart != NULL ? g_strdup (self->chart->id) : NULL;
  const gboolean first = self->dataset == NULL;
  const GuatuChartDescription *chart = NULL;

  guatu_window_leave_dataset (self);
  if (!same)
    g_clear_pointer (&self->looked_at, g_free);
  guatu_chart_view_set_whole (self->view, &unknown);
  self->dataset = guatu_dataset_ref (dataset);
  self->document = guatu_document_ref (document);
  guatu_window_watch_file (self);

  update_title (self);
  if (first)
    show_first (self);
  guatu_sidebar_set_dataset (self->sidebar, dataset, self->language);
  guatu_checks_set_dataset (self->checks, dataset, self->language);
  if (self->themes != NULL)
    guatu_themes_dialog_show (self->themes, dataset);
  if (same && self->next_chart != NULL)
    chart = guatu_dataset_chart (dataset, self->next_chart);
  if (chart != NULL || !same)
    g_clear_pointer (&self->next_chart, g_free);
  if (chart == NULL && id != NULL)
    chart = guatu_dataset_chart (dataset, id);
  if (chart == NULL && dataset->charts->len > 0)
    chart = g_ptr_array_index (dataset->charts, 0);
  if (chart != NULL)
    guatu_sidebar_select (self->sidebar, chart);
  else
    guatu_window_show_chart (self, NULL);
}

/**
 * guatu_window_set_incoming:
 * @self: the window
 * @incoming: (nullable): how what is open was read; its dataset is let go of
 */
void
guatu_window_set_incoming (GuatuWindow *self, GuatuIncoming *incoming)
{
  GuatuIncoming *before = self->incoming;

  if (incoming != NULL)
    guatu_incoming_let_go (incoming);
  self->incoming = incoming != NULL ? guatu_incoming_ref (incoming) : NULL;
  g_clear_pointer (&before, guatu_incoming_unref);
  guatu_window_show_understood_badge (self);
  guatu_window_update_actions (self);
}

/**
 * guatu_window_take_incoming:
 * @self: the window
 * @incoming: what was read, which is open from now on
 *
 * Opens it as a document in which nothing is changed. What was pasted is in no file, and
 * so unsaved.
 */
void
guatu_window_take_incoming (GuatuWindow *self, GuatuIncoming *incoming)
{
  g_autoptr (GuatuDocument) document
      = guatu_document_new (incoming->dataset, incoming->file);

  guatu_window_end_journal (self);
  g_free (self->own_etag);
  self->own_etag = g_strdup (incoming->etag);
  if (incoming->file == NULL)
    guatu_document_set_unsaved (document);
  guatu_window_take_document (self, document);
  guatu_window_set_incoming (self, incoming);
  guatu_window_keep_journal (self);
  guatu_window_look_at_file (self);
}

/** guatu_window_take_builtin: opens @dataset, which comes with the program. */
void
guatu_window_take_builtin (GuatuWindow *self, GuatuDataset *dataset)
{
  g_autoptr (GuatuDocument) document = guatu_document_new (dataset, NULL);

  guatu_window_end_journal (self);
  g_clear_pointer (&self->own_etag, g_free);
  guatu_window_set_incoming (self, NULL);
  guatu_window_take_document (self, document);
}

/**
 * guatu_window_set_language:
 * @self: the window
 * @language: the language of the figures
 */
void
guatu_window_set_language (GuatuWindow *self, GuatuLanguage language)
{
  if (self->language == language)
    return;

  self->language = language;
  if (self->dataset != NULL)
    {
      update_title (self);
      guatu_sidebar_set_language (self->sidebar, language);
      guatu_checks_set_dataset (self->checks, self->dataset, language);
      guatu_window_draw (self);
      guatu_window_fill_view (self);
    }
  g_object_notify (G_OBJECT (self), "figure-language");
}
