/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/chart-row.h"

#include "app/text-label.h"

struct _GuatuChartRow
{
  GtkListBoxRow parent_instance;

  GtkPicture *picture;
  GtkLabel *title;

  const GuatuChartDescription *chart; /* the sidebar holds its dataset */
  char *words;                        /* casefolded: all by which it is found */
  gboolean wants_thumbnail;
};

G_DEFINE_FINAL_TYPE (GuatuChartRow, guatu_chart_row, GTK_TYPE_LIST_BOX_ROW)

static void
add_words (GString *words, const GuatuText *text)
{
  if (guatu_text_is_absent (text))
    return;
  g_string_append_printf (words, "%s\n%s\n", text->zh, text->en);
}

/* A chart is found by its title, its theme and the names of its indicators, in
 * both languages. */
static char *
collect_words (const GuatuChartDescription *chart)
{
  g_autoptr (GString) words = g_string_new (NULL);

  add_words (words, &chart->title);
  if (chart->theme != NULL)
    add_words (words, &chart->theme->title);
  for (guint i = 0; i < chart->indicators->len; i++)
    {
      const GuatuIndicator *indicator = g_ptr_array_index (chart->indicators, i);

      add_words (words, &indicator->name);
    }
  return g_utf8_casefold (words->str, (gssize) words->len);
}

static void
guatu_chart_row_finalize (GObject *object)
{
  GuatuChartRow *self = GUATU_CHART_ROW (object);

  g_free (self->words);

  G_OBJECT_CLASS (guatu_chart_row_parent_class)->finalize (object);
}

static void
guatu_chart_row_class_init (GuatuChartRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = guatu_chart_row_finalize;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/guatu/Guatu/chart-row.ui");
  gtk_widget_class_bind_template_child (widget_class, GuatuChartRow, picture);
  gtk_widget_class_bind_template_child (widget_class, GuatuChartRow, title);
}

static void
guatu_chart_row_init (GuatuChartRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * guatu_chart_row_new:
 * @chart: the chart that the row stands for; must outlive the row
 * @language: the language of its title
 *
 * Returns: (transfer floating): a row without a thumbnail yet
 */
GtkWidget *
guatu_chart_row_new (const GuatuChartDescription *chart, GuatuLanguage language)
{
  GuatuChartRow *self = g_object_new (GUATU_TYPE_CHART_ROW, NULL);

  self->chart = chart;
  self->words = collect_words (chart);
  guatu_chart_row_set_language (self, language);
  return GTK_WIDGET (self);
}

/**
 * guatu_chart_row_get_chart:
 * @self: a row
 *
 * Returns: the chart that the row stands for
 */
const GuatuChartDescription *
guatu_chart_row_get_chart (GuatuChartRow *self)
{
  return self->chart;
}

/**
 * guatu_chart_row_set_language:
 * @self: a row
 * @language: the language of its title
 *
 * The old thumbnail stays until there is one in the new language.
 */
void
guatu_chart_row_set_language (GuatuChartRow *self, GuatuLanguage language)
{
  guatu_text_label_set_text (self->title, &self->chart->title, language);
  self->wants_thumbnail = TRUE;
}

/**
 * guatu_chart_row_set_thumbnail:
 * @self: a row
 * @thumbnail: (nullable): the chart, small, or %NULL if it cannot be drawn
 */
void
guatu_chart_row_set_thumbnail (GuatuChartRow *self, GdkTexture *thumbnail)
{
  gtk_picture_set_paintable (self->picture, GDK_PAINTABLE (thumbnail));
  self->wants_thumbnail = FALSE;
}

/**
 * guatu_chart_row_wants_thumbnail:
 * @self: a row
 *
 * Returns: %TRUE until the row has been given what it asked for
 */
gboolean
guatu_chart_row_wants_thumbnail (GuatuChartRow *self)
{
  return self->wants_thumbnail;
}

/**
 * guatu_chart_row_matches:
 * @self: a row
 * @words: (array zero-terminated=1): casefolded words
 *
 * Returns: %TRUE if the row's chart is found by each of @words
 */
gboolean
guatu_chart_row_matches (GuatuChartRow *self, char **words)
{
  for (guint i = 0; words[i] != NULL; i++)
    {
      if (strstr (self->words, words[i]) == NULL)
        return FALSE;
    }
  return TRUE;
}
