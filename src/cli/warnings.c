/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/warnings.h"

#include <glib/gi18n.h>

#include "scene/warning-words.h"
#include "cli/message.h"

static const char *const warnings_in_full[] = {
  [GUATU_WARNING_SHORTENED] = N_ ("%s (%s): a text (%s) was shortened: %s"),
  [GUATU_WARNING_DROPPED] = N_ ("%s (%s): a text (%s) was left out: %s"),
  [GUATU_WARNING_NO_GLYPH] = N_ ("%s (%s): no font has all of a text (%s): %s"),
  [GUATU_WARNING_PART_MISSING]
  = N_ ("%s (%s): a part of its stack is missing, so a text (%s) was left out: %s"),
  [GUATU_WARNING_WHOLE_ZERO]
  = N_ ("%s (%s): the whole of its stack is zero, so a text (%s) was left out: %s"),
  [GUATU_WARNING_ALIKE] = N_ ("%s (%s): a series looks like another (%s): %s"),
  [GUATU_WARNING_FONT] = N_ ("%s (%s): a font is missing or cannot be read (%s): %s"),
  [GUATU_WARNING_PERIODS]
  = N_ ("%s (%s): an axis has periods of different kinds (%s): %s"),
  [GUATU_WARNING_ENGLISH] = N_ (
      "%s (%s): the wall goes without English names (%s); larger paper, fewer charts or "
      "a wall for each language have them: %s"),
  [GUATU_WARNING_NO_DATA]
  = N_ ("%s (%s): the file goes without the data (%s), which are larger than it may "
        "carry: %s"),
};

static void
print_each (const GArray *warnings, const char *name, GuatuLanguage language)
{
  for (guint i = 0; i < warnings->len; i++)
    {
      const GuatuWarning *warning = &g_array_index (warnings, GuatuWarning, i);
      g_autofree char *text = guatu_warning_text (warning);

      guatu_message (_ (warnings_in_full[warning->kind]),
                     warning->chart != NULL ? warning->chart->id : name,
                     guatu_language_to_string (language),
                     guatu_text_role_to_string (warning->role), text);
    }
}

static void
print_counted (const GArray *warnings, const GuatuChartDescription *chart,
               const char *name, GuatuLanguage language)
{
  g_auto (GStrv) lines = guatu_warning_words (warnings, chart);

  for (guint i = 0; lines[i] != NULL; i++)
    /* Translators: a figure, its language, and what it warns of. */
    guatu_message (_ ("%s (%s): %s"), name, guatu_language_to_string (language),
                   lines[i]);
}

/**
 * guatu_warnings_print:
 * @warnings: (element-type GuatuWarning): of a figure
 * @name: what the figure is called; those of one of its charts go by the chart's id
 * @language: the figure's
 * @verbose: whether each is told, with its text, rather than how many there are
 *
 * Says what a figure lacks, on standard error: a line for each kind of warning.
 */
void
guatu_warnings_print (const GArray *warnings, const char *name, GuatuLanguage language,
                      gboolean verbose)
{
  g_autoptr (GHashTable) told = g_hash_table_new (NULL, NULL);

  if (verbose)
    {
      print_each (warnings, name, language);
      return;
    }
  for (guint i = 0; i < warnings->len; i++)
    {
      const GuatuChartDescription *chart
          = g_array_index (warnings, GuatuWarning, i).chart;

      if (g_hash_table_add (told, (gpointer) chart))
        print_counted (warnings, chart, chart != NULL ? chart->id : name, language);
    }
}
