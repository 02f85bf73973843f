/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <pango/pango.h>

#include "text/cut-text.h"
#include "scene/english.h"
#include "scene/figure.h"
#include "scene/shape.h"
#include "dataset/dataset.h"
#include "dataset/long-series.h"

G_BEGIN_DECLS

typedef enum
{
  GUATU_ROLE_TITLE,
  GUATU_ROLE_SUBTITLE,
  GUATU_ROLE_AXIS_TITLE,
  GUATU_ROLE_TICK,
  GUATU_ROLE_CATEGORY,
  GUATU_ROLE_VALUE,
  GUATU_ROLE_LEGEND,
  GUATU_ROLE_DIRECT,
  GUATU_ROLE_NOTE,
  GUATU_ROLE_SOURCE,
  GUATU_ROLE_CITATION,   /* where in a source that the page names */
  GUATU_ROLE_HEADING,    /* of a page of charts, or of some of them */
  GUATU_ROLE_FOLIO,      /* the number of a page */
  GUATU_ROLE_ANNOTATION, /* at a value or a period, or in a shaded span */
} GuatuTextRole;

typedef enum
{
  GUATU_SCENE_MARK_BAR,
  GUATU_SCENE_MARK_POINT,
  GUATU_SCENE_MARK_MISSING,
  GUATU_SCENE_MARK_FIGURE, /* a number with its words and names */
  GUATU_SCENE_MARK_SECTOR, /* a part of a ring, as its shape is */
  GUATU_SCENE_MARK_CELL,   /* of a table */
} GuatuSceneMarkKind;

/**
 * GuatuSceneMark:
 * @box: what the mark covers; for a bar, exactly from zero to its value
 * @indicator: what the observation is one of
 * @observation: (nullable): what the mark shows; %NULL where the dataset has
 *   no observation at this place and the mark says so
 * @label: the value as the figure writes it, with its bound
 * @series: the index of the series, from 0
 * @tells_place: whether it takes the place to tell it from other marks of the chart
 */
typedef struct
{
  GuatuSceneMarkKind kind;
  GuatuBox box;
  const GuatuIndicator *indicator;
  const GuatuObservation *observation;
  char *label;
  guint series;
  gboolean tells_place;
} GuatuSceneMark;

/**
 * GuatuSceneText:
 * @box: what ink and line height cover, after rotation
 * @layout: measures and draws it; guatu_cut_text_in_full() says what it is of, where a
 *   part of that is left; its top left corner is at @x, @y, from where
 *   it is turned by @angle (radians, clockwise)
 * @mark: the index of the mark that it labels, or -1
 */
typedef struct
{
  GuatuTextRole role;
  GuatuLanguage language;
  GuatuBox box;
  PangoLayout *layout;
  double x;
  double y;
  double angle;
  GuatuColor color;
  int mark;
} GuatuSceneText;

typedef enum
{
  GUATU_WARNING_SHORTENED,    /* a text did not fit and was cut */
  GUATU_WARNING_DROPPED,      /* a text did not fit and was left out */
  GUATU_WARNING_NO_GLYPH,     /* no font has some of its characters */
  GUATU_WARNING_PART_MISSING, /* a value is withheld: its stack has a part missing */
  GUATU_WARNING_WHOLE_ZERO,   /* a value is withheld: its stack has no whole to share */
  GUATU_WARNING_ALIKE,        /* a series has the look of another */
  GUATU_WARNING_FONT,         /* a face is missing or cannot be read: its file or name */
  GUATU_WARNING_PERIODS,      /* kinds of period are mixed on an axis: two of them */
  GUATU_WARNING_ENGLISH,      /* a wall in both languages lacks its English: how many */
  GUATU_WARNING_NO_DATA,      /* a file goes without its data: how large they may be */
} GuatuWarningKind;

/**
 * GuatuWarning:
 * @text: the text in full
 * @of: (nullable): which number of what a value is: “Retail sales, 2023”
 * @n_more: how many texts besides one stand in @text
 * @chart: (nullable): the chart that it is of, or %NULL for the page's own
 */
typedef struct
{
  GuatuWarningKind kind;
  GuatuTextRole role;
  char *text;
  char *of;
  guint n_more;
  const GuatuChartDescription *chart;
} GuatuWarning;

/**
 * GuatuSceneKey:
 * @box: where it stands, with the swatch of a legend
 * @number: which of the series it is, as marks have it
 * @series: by which a glance knows it
 * @name: what it is called, in the language of the figure
 * @hidden: whether it is switched off
 *
 * The name of a series, in the legend or at its marks, by which that can be switched off
 * and on where a chart is looked at.
 */
typedef struct
{
  GuatuBox box;
  guint number;
  char *series;
  char *name;
  gboolean hidden;
} GuatuSceneKey;

/* Some of the elements of an array, one after the other. */
typedef struct
{
  guint first;
  guint n;
} GuatuSpan;

/**
 * GuatuScenePart:
 * @box: its place on the page
 * @type: as of a scene of the chart alone
 * @left_out: the same
 * @title_said: the same
 * @subtitle_said: the same
 *
 * A chart among others on a page, or a layer among others of a chart, and what of the
 * scene belongs to it.
 */
typedef struct
{
  const GuatuChartDescription *chart;
  GuatuBox box;
  GuatuFigure type;
  GuatuSpan shapes;
  GuatuSpan marks;
  GuatuSpan texts;
  GuatuLeftOut left_out;
  gboolean title_said;
  gboolean subtitle_said;
} GuatuScenePart;

/**
 * GuatuScene:
 * @dataset: keeps what the marks point at
 * @chart: (nullable): the chart that it is, or %NULL for a page of charts
 * @id: what it is called in names of files: the chart's id
 * @title: what it is called: the chart's title
 * @charts: (element-type GuatuChartDescription): all that it shows
 * @parts: (element-type GuatuScenePart): the charts on a page; none where the whole
 *   scene is one chart
 * @type: the figure whose type it takes: itself, but for charts that are set alike
 * @layers: (element-type GuatuScenePart): the layers of the charts that have several
 * @background: of the page
 * @depth: while it is built: what the shapes are that are added
 * @shapes: (element-type GuatuShape): in painting order, under all texts
 * @marks: (element-type GuatuSceneMark): in reading order
 * @texts: (element-type GuatuSceneText): in reading order
 * @keys: (element-type GuatuSceneKey): the names of its series, in reading order; a page
 * of charts has none
 * @plots: (element-type GuatuBox): of a chart of lines along time, and of the layers of
 * one, where these lie, and of each of small multiples in reading order; of one size, and
 *   with the same time; none of others
 * @warnings: (element-type GuatuWarning): what the reader should know
 * @left_out: what has no mark of its own, since a line through what has one looks the
 *   same
 * @n_plots: how many plots were laid out, in its type, until this one was chosen; 0 of a
 *   page of charts
 * @english: the parts of a chart in both languages that are in English too
 * @title_said: whether the page that it is for says its title
 * @subtitle_said: whether the page that it is for says its subtitle
 * @logo: where the logo of its style stands; empty where there is none
 *
 * A finished chart or page of charts: what is drawn where, and what it shows. It does not
 * change once it is built. Its layouts belong to the typesetter that made them, so a
 * scene and its typesetter are used in one thread at a time.
 */
typedef struct
{
  grefcount ref_count;
  GuatuDataset *dataset;
  const GuatuChartDescription *chart;
  char *id;
  GuatuText title;
  GPtrArray *charts;
  GArray *parts;
  GArray *layers;
  GuatuFigure figure;
  GuatuFigure type;
  GuatuColor background;
  GuatuDepth depth;
  GArray *shapes;
  GArray *marks;
  GArray *texts;
  GArray *keys;
  GArray *plots;
  GArray *warnings;
  GuatuLeftOut left_out;
  guint n_plots;
  GuatuEnglish english;
  gboolean title_said;
  gboolean subtitle_said;
  GuatuBox logo;
} GuatuScene;

GuatuScene *guatu_scene_ref (GuatuScene *scene) G_GNUC_WARN_UNUSED_RESULT;
void guatu_scene_unref (GuatuScene *scene);

guint guatu_scene_n_marks (const GuatuScene *scene);
const GuatuSceneMark *guatu_scene_mark (const GuatuScene *scene, guint index);
const GuatuSceneText *guatu_scene_text (const GuatuScene *scene, guint index);
const GuatuSceneKey *guatu_scene_key (const GuatuScene *scene, guint index);
GuatuBox guatu_scene_plot (const GuatuScene *scene, guint index);
int guatu_scene_plot_at (const GuatuScene *scene, double x, double y);
int guatu_scene_pick (const GuatuScene *scene, double x, double y);

const char *guatu_text_role_to_string (GuatuTextRole role);
const char *guatu_scene_mark_kind_to_string (GuatuSceneMarkKind kind);
gboolean guatu_warning_is_of_room (const GuatuWarning *warning);
const char *guatu_warning_kind_to_string (GuatuWarningKind kind);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GuatuScene, guatu_scene_unref)

G_END_DECLS
