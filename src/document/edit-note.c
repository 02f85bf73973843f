/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/annotation.h"
#include "dataset/shaded-period.h"
#include "document/edit-private.h"

/* Changes of what a chart says at its values and of its periods. */

/** guatu_loose_note_copy: @note: (out caller-allocates): the same as @from */
void
guatu_loose_note_copy (GuatuLooseNote *note, const GuatuLooseNote *from)
{
  *note = *from;
  note->indicator = g_strdup (from->indicator);
  note->place = g_strdup (from->place);
}

/** guatu_loose_note_clear: frees what it says. */
void
guatu_loose_note_clear (GuatuLooseNote *note)
{
  g_clear_pointer (&note->indicator, g_free);
  g_clear_pointer (&note->place, g_free);
}

static GuatuChartDescription *
find_chart (const GuatuEdit *edit, GuatuBuilder *builder)
{
  return guatu_builder_find (builder, GUATU_LIST_CHARTS, edit->id, NULL);
}

/* The chart or the layer that has the annotation. Those of small multiples are the
 * chart's, which gives each panel its own. */
static GuatuChartDescription *
find_annotated (const GuatuEdit *edit, GuatuBuilder *builder)
{
  GuatuChartDescription *chart = find_chart (edit, builder);

  if (chart == NULL || chart->layers == NULL || chart->multiples != GUATU_DIMENSION_NONE)
    return edit->layer == 0 ? chart : NULL;
  return edit->layer < chart->layers->len ? g_ptr_array_index (chart->layers, edit->layer)
                                          : NULL;
}

/* Whether the item of an id is there; none means nothing, which always is. */
static gboolean
find (GuatuBuilder *builder, GuatuList list, const char *id, gconstpointer *item)
{
  *item = id != NULL ? guatu_builder_find (builder, list, id, NULL) : NULL;
  return id == NULL || *item != NULL;
}

/* What an edit says, with the items of the builder; its text is the edit's. */
static gboolean
bind_annotation (const GuatuEdit *edit, GuatuBuilder *builder,
                 GuatuAnnotation *annotation)
{
  gconstpointer indicator, place;

  if (!find (builder, GUATU_LIST_INDICATORS, edit->note.indicator, &indicator)
      || !find (builder, GUATU_LIST_PLACES, edit->note.place, &place))
    return FALSE;
  *annotation = (GuatuAnnotation) { .indicator = indicator,
                                    .place = place,
                                    .has_period = edit->note.has_period,
                                    .period = edit->note.from,
                                    .text = edit->text };
  return TRUE;
}

static void
set_text (GuatuEdit *edit, const GuatuText *text)
{
  guatu_text_clear (&edit->text);
  guatu_text_set (&edit->text, text->zh, text->en);
}

/* Takes an annotation out of a chart into the edit. */
static void
take_annotation (GuatuEdit *edit, GuatuChartDescription *chart)
{
  const GuatuAnnotation *from = guatu_chart_annotation (chart, edit->index);

  guatu_loose_note_clear (&edit->note);
  edit->note = (GuatuLooseNote) { .has_period = from->has_period, .from = from->period };
  if (from->indicator != NULL)
    edit->note.indicator = g_strdup (from->indicator->id);
  if (from->place != NULL)
    edit->note.place = g_strdup (from->place->id);
  set_text (edit, &from->text);
  guatu_chart_remove_annotation (chart, edit->index);
}

gboolean
guatu_edit_exchange_annotation (GuatuEdit *edit, GuatuBuilder *builder)
{
  GuatuChartDescription *chart = find_annotated (edit, builder);
  GuatuAnnotation annotation;

  if (chart == NULL || edit->index >= guatu_chart_n_annotations (chart)
      || !bind_annotation (edit, builder, &annotation))
    return FALSE;
  guatu_chart_insert_annotation (chart, edit->index + 1, &annotation);
  take_annotation (edit, chart);
  return TRUE;
}

gboolean
guatu_edit_add_annotation (GuatuEdit *edit, GuatuBuilder *builder)
{
  GuatuChartDescription *chart = find_annotated (edit, builder);
  GuatuAnnotation annotation;

  if (chart == NULL || !bind_annotation (edit, builder, &annotation))
    return FALSE;
  edit->index = MIN (edit->index, guatu_chart_n_annotations (chart));
  guatu_chart_insert_annotation (chart, edit->index, &annotation);
  edit->kind = GUATU_EDIT_DELETE_ANNOTATION;
  return TRUE;
}

gboolean
guatu_edit_delete_annotation (GuatuEdit *edit, GuatuBuilder *builder)
{
  GuatuChartDescription *chart = find_annotated (edit, builder);

  if (chart == NULL || edit->index >= guatu_chart_n_annotations (chart))
    return FALSE;
  take_annotation (edit, chart);
  edit->kind = GUATU_EDIT_ADD_ANNOTATION;
  return TRUE;
}

/* Takes a shaded period out of a chart into the edit. */
static void
take_shade (GuatuEdit *edit, GuatuChartDescription *chart)
{
  const GuatuShadedPeriod *from = guatu_chart_shade (chart, edit->index);

  guatu_loose_note_clear (&edit->note);
  edit->note = (GuatuLooseNote) { .from = from->from, .to = from->to };
  set_text (edit, &from->label);
  guatu_chart_remove_shade (chart, edit->index);
}

static void
put_shade (const GuatuEdit *edit, GuatuChartDescription *chart, guint index)
{
  const GuatuShadedPeriod shade = { edit->note.from, edit->note.to, edit->text };

  guatu_chart_insert_shade (chart, index, &shade);
}

/* Gives the layers of a chart its shaded periods, which they share. */
static void
share_shades (GuatuChartDescription *chart)
{
  for (guint i = 0; chart->layers != NULL && i < chart->layers->len; i++)
    guatu_chart_copy_shades (g_ptr_array_index (chart->layers, i), chart);
}

gboolean
guatu_edit_exchange_shade (GuatuEdit *edit, GuatuBuilder *builder)
{
  GuatuChartDescription *chart = find_chart (edit, builder);

  if (chart == NULL || edit->index >= guatu_chart_n_shades (chart))
    return FALSE;
  put_shade (edit, chart, edit->index + 1);
  take_shade (edit, chart);
  share_shades (chart);
  return TRUE;
}

gboolean
guatu_edit_add_shade (GuatuEdit *edit, GuatuBuilder *builder)
{
  GuatuChartDescription *chart = find_chart (edit, builder);

  if (chart == NULL)
    return FALSE;
  edit->index = MIN (edit->index, guatu_chart_n_shades (chart));
  put_shade (edit, chart, edit->index);
  edit->kind = GUATU_EDIT_DELETE_SHADE;
  share_shades (chart);
  return TRUE;
}

gboolean
guatu_edit_delete_shade (GuatuEdit *edit, GuatuBuilder *builder)
{
  GuatuChartDescription *chart = find_chart (edit, builder);

  if (chart == NULL || edit->index >= guatu_chart_n_shades (chart))
    return FALSE;
  take_shade (edit, chart);
  share_shades (chart);
  edit->kind = GUATU_EDIT_ADD_SHADE;
  return TRUE;
}
