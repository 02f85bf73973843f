/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n.h>

#include "cli/list.h"
#include "cli/options.h"
#include "cli/columns.h"
#include "text/said-text.h"

/* Adds a row for one element, in a language. */
typedef void (*AddRow) (GuatuColumns *columns, gconstpointer element,
                        GuatuLanguage language);

/* Tells the theme of an element, which may be NULL. */
typedef const GuatuTheme *(*ThemeOf) (gconstpointer element);

static const GuatuTheme *
theme_of_chart (gconstpointer element)
{
  return ((const GuatuChartDescription *) element)->theme;
}

static const GuatuTheme *
theme_of_indicator (gconstpointer element)
{
  return ((const GuatuIndicator *) element)->theme;
}

static void
add_chart (GuatuColumns *columns, gconstpointer element, GuatuLanguage language)
{
  const GuatuChartDescription *chart = element;
  const char *cells[] = {
    chart->id,
    guatu_chart_said_in (chart, &chart->title, language),
    guatu_text_get (&guatu_mark_traits (chart->mark)->name, language),
    NULL,
  };

  guatu_columns_add_row (columns, cells);
}

/* The unit with the power of ten in which the values are written. */
static char *
unit_text (const GuatuIndicator *indicator, GuatuLanguage language)
{
  const char *label = guatu_unit_label (indicator->unit, 0, language);

  if (indicator->unit_mult == 0)
    return g_strdup (label);
  return g_strdup_printf (label[0] != '\0' ? "10^%d %s" : "10^%d", indicator->unit_mult,
                          label);
}

static void
add_indicator (GuatuColumns *columns, gconstpointer element, GuatuLanguage language)
{
  const GuatuIndicator *indicator = element;
  guint n = guatu_indicator_n_observations (indicator);
  g_autofree char *unit = unit_text (indicator, language);
  g_autofree char *count
      = g_strdup_printf (ngettext ("%u observation", "%u observations", n), n);
  const char *cells[] = {
    indicator->id, guatu_text_get (&indicator->name, language), unit, count, NULL,
  };

  guatu_columns_add_row (columns, cells);
}

/* Adds the elements of one theme under its heading; nothing if there are none. */
static void
add_theme (GuatuColumns *columns, const GPtrArray *elements, const GuatuTheme *theme,
           ThemeOf theme_of, AddRow add, GuatuLanguage language)
{
  gboolean headed = FALSE;

  for (guint i = 0; i < elements->len; i++)
    {
      gconstpointer element = g_ptr_array_index (elements, i);

      if (theme_of (element) != theme)
        continue;
      if (!headed)
        guatu_columns_add_heading (columns, theme != NULL
                                                ? guatu_text_get (&theme->title, language)
                                                : _ ("Without a theme"));
      headed = TRUE;
      add (columns, element, language);
    }
}

/* A title and the columns of all elements, theme by theme. */
static void
append_section (GString *text, const char *title, const GuatuDataset *dataset,
                const GPtrArray *elements, ThemeOf theme_of, AddRow add)
{
  g_autoptr (GuatuColumns) columns = guatu_columns_new ();
  g_autofree char *lines = NULL;
  GuatuLanguage language = guatu_options_default_language ();

  guatu_columns_add_heading (columns, title);
  for (guint i = 0; i < dataset->themes->len; i++)
    add_theme (columns, elements, g_ptr_array_index (dataset->themes, i), theme_of, add,
               language);
  add_theme (columns, elements, NULL, theme_of, add, language);
  lines = guatu_columns_to_string (columns);
  g_string_append (text, lines);
}

/**
 * guatu_list_to_text:
 * @dataset: a dataset
 *
 * Returns: (transfer full): its charts and its indicators, for people: in the
 *   program's language, in columns, under the titles of the themes
 */
char *
guatu_list_to_text (const GuatuDataset *dataset)
{
  GString *text = g_string_new (NULL);

  append_section (text, _ ("Charts"), dataset, dataset->charts, theme_of_chart,
                  add_chart);
  g_string_append_c (text, '\n');
  append_section (text, _ ("Indicators"), dataset, dataset->indicators,
                  theme_of_indicator, add_indicator);
  return g_string_free (text, FALSE);
}
