/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/read-chart-say.h"

#include "dataset/annotation.h"
#include "dataset/shaded-period.h"
#include "io/reader.h"

/* What a chart says at its values and of its periods. */

static void
read_indicator (const GuatuJsonValue *value, const GuatuJsonField *field, gpointer target)
{
  ((GuatuAnnotation *) target)->indicator
      = guatu_reader_resolve (value, GUATU_LIST_INDICATORS);
}

static void
read_place (const GuatuJsonValue *value, const GuatuJsonField *field, gpointer target)
{
  ((GuatuAnnotation *) target)->place = guatu_reader_resolve (value, GUATU_LIST_PLACES);
}

static void
read_period (const GuatuJsonValue *value, const GuatuJsonField *field, gpointer target)
{
  GuatuAnnotation *annotation = target;

  annotation->has_period = guatu_reader_get_period (value, &annotation->period);
}

static const GuatuJsonField annotation_fields[] = {
  { "indicator", FALSE, read_indicator },
  { "place", FALSE, read_place },
  { "period", FALSE, read_period },
  { "text", TRUE, guatu_json_read_text, G_STRUCT_OFFSET (GuatuAnnotation, text) },
};

static void
read_annotation (const GuatuJsonValue *value, gpointer target)
{
  GuatuAnnotation annotation = { .has_period = FALSE };
  const guint n_before = guatu_problems_count (value->document->problems);

  guatu_json_read_object (value, annotation_fields, G_N_ELEMENTS (annotation_fields),
                          &annotation);
  if (guatu_problems_count (value->document->problems) == n_before)
    guatu_chart_add_annotation (target, &annotation);
  guatu_text_clear (&annotation.text);
}

/** guatu_read_annotations: reads the member “annotations” into a chart or a layer. */
void
guatu_read_annotations (const GuatuJsonValue *value, const GuatuJsonField *field,
                        gpointer target)
{
  guatu_read_some (value, read_annotation, target);
}

static void
read_from (const GuatuJsonValue *value, const GuatuJsonField *field, gpointer target)
{
  guatu_reader_get_period (value, &((GuatuShadedPeriod *) target)->from);
}

static void
read_to (const GuatuJsonValue *value, const GuatuJsonField *field, gpointer target)
{
  guatu_reader_get_period (value, &((GuatuShadedPeriod *) target)->to);
}

static const GuatuJsonField shade_fields[] = {
  { "from", TRUE, read_from },
  { "to", TRUE, read_to },
  { "label", FALSE, guatu_json_read_text, G_STRUCT_OFFSET (GuatuShadedPeriod, label) },
};

static void
read_shade (const GuatuJsonValue *value, gpointer target)
{
  GuatuShadedPeriod shade = { .label = { NULL, NULL } };
  const guint n_before = guatu_problems_count (value->document->problems);

  guatu_json_read_object (value, shade_fields, G_N_ELEMENTS (shade_fields), &shade);
  if (guatu_problems_count (value->document->problems) == n_before)
    guatu_chart_add_shade (target, &shade);
  guatu_text_clear (&shade.label);
}

/** guatu_read_shades: reads the member “shade” into a chart. */
void
guatu_read_shades (const GuatuJsonValue *value, const GuatuJsonField *field,
                   gpointer target)
{
  guatu_read_some (value, read_shade, target);
}
