/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/read.h"

#include <glib/gi18n.h>

#include "cli/columns.h"
#include "cli/options.h"
#include "document/draft.h"

static gboolean
is_signed (const char *words)
{
  return *words == '-' || g_str_has_prefix (words, "−") || g_str_has_prefix (words, "－");
}

/* Has words stand on one line. */
static void
join_lines (char *words)
{
  for (; *words != '\0'; words++)
    if (*words == '\n' || *words == '\r' || *words == '\t')
      *words = ' ';
}

static char *
number_words (const GuatuProseFigure *figure, GuatuReadPlace *place)
{
  g_autofree char *words = guatu_read_words (place, figure->start, figure->end);
  const gboolean has_minus = figure->is_change && figure->value < 0 && !is_signed (words);
  const char *bound = figure->bound == GUATU_BOUND_AT_LEAST  ? "≥ "
                      : figure->bound == GUATU_BOUND_AT_MOST ? "≤ "
                      : figure->bound == GUATU_BOUND_ABOUT   ? "~ "
                                                             : "";

  join_lines (words);
  return *bound != '\0' || has_minus
             ? g_strconcat (bound, has_minus ? "−" : "", words, NULL)
             : g_steal_pointer (&words);
}

static const char *
status_words (GuatuStatus status)
{
  return status == GUATU_STATUS_TARGET     ? _ ("target")
         : status == GUATU_STATUS_ESTIMATE ? _ ("estimate")
                                           : "";
}

/* The label of a period, as most figures of a paragraph have the same one. */
typedef struct
{
  GuatuPeriod period;
  char *label;
} Label;

static const char *
period_words (GuatuPeriod period, Label *label)
{
  if (period.year == 0)
    return "";
  if (label->label == NULL || !guatu_period_equal (label->period, period))
    {
      g_free (label->label);
      label->period = period;
      label->label = guatu_period_to_label (period, guatu_options_default_language ());
    }
  return label->label;
}

static void
add_figure (GuatuColumns *columns, const GuatuProseFigure *figure, GuatuReadPlace *place,
            Label *label, const char *unsure)
{
  g_autofree char *number = number_words (figure, place);
  const char *cells[] = {
    figure->name,
    number,
    period_words (figure->period, label),
    status_words (figure->status),
    guatu_prose_is_sure (figure) ? "" : unsure,
    NULL,
  };

  guatu_columns_add_row (columns, cells);
}

/* Adds the numbers that are no figures, most of them dates one after the other. */
static void
add_left (GuatuColumns *columns, const GuatuProse *prose, GuatuReadPlace *place)
{
  const char *reason = NULL, *why = NULL;

  if (prose->left->len > 0)
    guatu_columns_add_heading (columns, _ ("No figures"));
  for (guint i = 0; i < prose->left->len; i++)
    {
      const GuatuProseLeft *left = &g_array_index (prose->left, GuatuProseLeft, i);
      g_autofree char *words = guatu_read_words (place, left->start, left->end);

      why = left->reason == reason ? why : guatu_draft_reason (left->reason);
      reason = left->reason;
      join_lines (words);
      guatu_columns_add_row (columns, (const char *[]) { words, why, NULL });
    }
}

/**
 * guatu_read_to_text:
 * @prose: what was read from a report
 * @text: the report
 *
 * Returns: (transfer full): it for people: the figures in columns under the headings of
 * the report, then the numbers that are none
 */
char *
guatu_read_to_text (const GuatuProse *prose, const char *text)
{
  g_autoptr (GuatuColumns) columns = guatu_columns_new ();
  GuatuReadPlace place = { text, 0 };
  const char *section = NULL;
  const char *unsure = _ ("unsure");
  Label label = { { 0 }, NULL };

  for (guint i = 0; i < prose->figures->len; i++)
    {
      const GuatuProseFigure *figure = g_ptr_array_index (prose->figures, i);

      if (i == 0
          || (figure->section != section && g_strcmp0 (figure->section, section) != 0))
        guatu_columns_add_heading (columns, figure->section != NULL ? figure->section
                                                                    : _ ("Figures"));
      section = figure->section;
      add_figure (columns, figure, &place, &label, unsure);
    }
  g_free (label.label);
  add_left (columns, prose, &place);
  return guatu_columns_to_string (columns);
}
