/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "dataset/annotation.h"
#include "dataset/reference-line.h"
#include "dataset/shaded-period.h"
#include "document/edit-private.h"
#include "io/io-limits.h"

/* Whether what an edit says could be written to a file, and be read from it. */

/* Whether a text is on one line, and not too long. */
static gboolean
is_line (const char *text)
{
  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    if (g_unichar_iscntrl (g_utf8_get_char (at)))
      return FALSE;
  return *text != '\0' && strlen (text) <= GUATU_JSON_MAX_TEXT;
}

static gboolean
may_be_text (const GuatuText *text)
{
  return guatu_text_is_absent (text) || (is_line (text->zh) && is_line (text->en));
}

/* Whether what a chart or a layer says at its values and periods may be. */
static gboolean
may_be_notes (const GuatuChartDescription *chart)
{
  for (guint i = 0; i < guatu_chart_n_annotations (chart); i++)
    if (guatu_text_is_absent (&guatu_chart_annotation (chart, i)->text)
        || !may_be_text (&guatu_chart_annotation (chart, i)->text))
      return FALSE;
  for (guint i = 0; i < guatu_chart_n_shades (chart); i++)
    if (!may_be_text (&guatu_chart_shade (chart, i)->label))
      return FALSE;
  for (guint i = 0; chart->references != NULL && i < chart->references->len; i++)
    if (!may_be_text (&g_array_index (chart->references, GuatuReferenceLine, i).label))
      return FALSE;
  return TRUE;
}

static gboolean
may_be_chart (const GuatuChartDescription *chart)
{
  if (guatu_text_is_absent (&chart->title) || !may_be_text (&chart->title)
      || !may_be_text (&chart->subtitle) || !may_be_text (&chart->note)
      || !may_be_text (&chart->number) || !may_be_notes (chart))
    return FALSE;
  for (guint i = 0; chart->layers != NULL && i < chart->layers->len; i++)
    {
      const GuatuChartDescription *layer = g_ptr_array_index (chart->layers, i);

      if (!may_be_text (&layer->title) || !may_be_notes (layer))
        return FALSE;
    }
  return TRUE;
}

static gboolean
may_be_style (const GuatuHouseStyle *style)
{
  for (guint i = 0; i < G_N_ELEMENTS (style->fonts); i++)
    if (style->fonts[i] != NULL
        && (!is_line (style->fonts[i]) || strchr (style->fonts[i], ',') != NULL))
      return FALSE;
  return style->id != NULL && *style->id != '\0'
         && style->light.n <= GUATU_HOUSE_MAX_COLORS
         && style->dark.n <= GUATU_HOUSE_MAX_COLORS
         && (style->margin == -1
             || (style->margin >= 0 && style->margin <= GUATU_HOUSE_MAX_MARGIN))
         && may_be_text (&style->source) && may_be_text (&style->number);
}

/** guatu_edit_may_be: whether what an edit says could be written to a file. */
gboolean
guatu_edit_may_be (const GuatuEdit *edit)
{
  return may_be_text (&edit->text) && may_be_text (&edit->observation.note)
         && (edit->chart == NULL || may_be_chart (edit->chart->chart))
         && (edit->style == NULL || may_be_style (edit->style));
}
