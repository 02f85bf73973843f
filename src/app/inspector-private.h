/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/inspector.h"
#include "text/typesetter.h"

G_BEGIN_DECLS

/**
 * GuatuInspectorRow:
 * @ref_count: of entries, which GTK may hold for a while after they are removed
 * @inspector: (nullable): %NULL once the row is gone
 * @layer: of which layer of the chart, or -1
 * @widgets: (element-type GtkWidget): rows of a group, shown and hidden together
 * @problem: the row that says why the last change was refused
 * @values: (nullable): what is set, as the chart has it
 * @update: shows @values
 * @collect: (nullable): of what can be typed in, returns the values that stand there
 * @part: (nullable): what else the row has
 *
 * What shows one setting.
 */
typedef struct _GuatuInspectorRow GuatuInspectorRow;
struct _GuatuInspectorRow
{
  grefcount ref_count;
  GuatuInspector *inspector;
  GuatuSetting setting;
  int layer;
  AdwPreferencesGroup *group;
  GPtrArray *widgets;
  GtkWidget *problem;
  GtkLabel *problem_text;
  char **values;
  void (*update) (GuatuInspectorRow *row);
  char **(*collect) (GuatuInspectorRow *row);
  gpointer part;
  GDestroyNotify part_free;
};

struct _GuatuInspector
{
  AdwBin parent_instance;

  GtkBox *groups;
  GtkStack *stack;

  GuatuDataset *dataset;              /* (nullable) */
  const GuatuChartDescription *chart; /* (nullable): what is set */
  GuatuLanguage language;
  GPtrArray *rows; /* (element-type GuatuInspectorRow) */
  guint n_layers;  /* for which there are rows */
  gboolean is_updating;
  gboolean wants_focus; /* once it is seen */

  GuatuInspectorRow *typing; /* (nullable): in which something is being typed */
  guint typing_source;       /* until which it is waited for more */
  guint run;                 /* of what is typed without a break */

  GuatuTypesetter *typesetter; /* (nullable): of the pictures */
  GQueue pictures;             /* (element-type GuatuMarkPicture): still to be drawn */
  guint picture_source;
  gboolean is_drawing;
};

/* inspector-rows.c */
void guatu_inspector_make_rows (GuatuInspector *self);
void guatu_inspector_row_free (GuatuInspectorRow *row);
void guatu_inspector_row_unref (GuatuInspectorRow *row);
void guatu_inspector_row_add (GuatuInspectorRow *row, GtkWidget *widget);
void guatu_inspector_row_place (GuatuInspectorRow *row, GuatuSettingPlace *place);
void guatu_inspector_row_show (GuatuInspectorRow *row);
void guatu_inspector_row_refuse (GuatuInspectorRow *row, const char *reason);

/* inspector-typing.c */
void guatu_inspector_row_set (GuatuInspectorRow *row, const char *const *values,
                              gboolean typed);
void guatu_inspector_row_set_one (GuatuInspectorRow *row, const char *value);
void guatu_inspector_row_typed (GuatuInspectorRow *row);
GtkWidget *guatu_inspector_entry_new (GuatuInspectorRow *row, const char *title);
void guatu_inspector_entry_set (GtkWidget *entry, const char *text);

/* inspector-choice.c */
void guatu_inspector_add_text (GuatuInspectorRow *row);
void guatu_inspector_add_choice (GuatuInspectorRow *row);
void guatu_inspector_add_switch (GuatuInspectorRow *row);

/* inspector-set.c */
void guatu_inspector_add_set (GuatuInspectorRow *row);
void guatu_inspector_fill_set (GuatuInspectorRow *row);

/* inspector-list.c */
void guatu_inspector_add_list (GuatuInspectorRow *row);

/* inspector-marks.c */
void guatu_inspector_add_marks (GuatuInspectorRow *row);
void guatu_inspector_drop_pictures (GuatuInspector *self);

G_END_DECLS
