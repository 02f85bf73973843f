/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "export/export.h"

G_BEGIN_DECLS

/* Pixels to the inch of a PNG: below there is nothing to see, above no printer sees a
 * difference. */
#define GUATU_MIN_DPI 24
#define GUATU_MAX_DPI 2400

/* What is exported of a dataset; a row of a table in choice.c each. */
typedef enum
{
  GUATU_CHOICE_CHART, /* one chart */
  GUATU_CHOICE_THEME, /* the charts of its theme, a figure each */
  GUATU_CHOICE_ALL,   /* all charts, a figure each */
  GUATU_CHOICE_WALL,  /* all on one page */
  GUATU_CHOICE_BOOK,  /* a page of each, in one file */
} GuatuChoiceOf;

#define GUATU_N_CHOICES_OF (GUATU_CHOICE_BOOK + 1)

/* The sizes that are offered besides those of guatu_purpose(). */
#define GUATU_CHOICE_SCREEN "screen"
#define GUATU_CHOICE_OWN "own"

/**
 * GuatuExportChoice:
 * @languages: a bit for each #GuatuLanguage
 * @formats: a bit for each #GuatuFormat of figures
 * @size: %GUATU_CHOICE_SCREEN, the name of a purpose, or %GUATU_CHOICE_OWN
 * @own_width: of a size of one's own, in scene units
 * @own_height: of the same
 * @is_own_mm: whether people say it in millimetres, not pixels
 *
 * What a person chooses of an export, to be remembered and to be drawn.
 */
typedef struct
{
  GuatuChoiceOf of;
  guint languages;
  guint formats;
  const char *size;
  double own_width;
  double own_height;
  gboolean is_own_mm;
  GuatuLook look;
  GuatuExportOptions options;
} GuatuExportChoice;

void guatu_export_choice_init (GuatuExportChoice *choice);
void guatu_export_choice_read (GuatuExportChoice *choice, const char *text);
char *
guatu_export_choice_write (const GuatuExportChoice *choice) G_GNUC_WARN_UNUSED_RESULT;
const char *guatu_choice_of_label (GuatuChoiceOf of);
void guatu_export_choice_turn (GuatuExportChoice *choice, GuatuChoiceOf of,
                               guint n_charts);
void guatu_export_choice_offer (GuatuExportChoice *choice, GuatuChoiceOf of,
                                guint n_charts);
gboolean guatu_export_choice_takes (const GuatuExportChoice *choice, GuatuFormat format);
void guatu_export_choice_size (const GuatuExportChoice *choice, double *width,
                               double *height, double *least_type);
void guatu_export_choice_fill (const GuatuExportChoice *choice, GuatuDataset *dataset,
                               const GuatuChartDescription *chart, GuatuBatch *batch);
void guatu_export_choice_empty (GuatuBatch *batch);
guint guatu_export_choice_count (const GuatuBatch *batch);

/**
 * GuatuTravelling:
 * @n_values: observations that the charts show
 * @n_sources: documents that they cite
 * @n_quotes: of the values, those with the words that they were read from
 *
 * What a file carries of the data when it is not plain.
 */
typedef struct
{
  guint n_values;
  guint n_sources;
  guint n_quotes;
} GuatuTravelling;

GuatuTravelling guatu_travelling_of (const GPtrArray *charts);

G_END_DECLS
