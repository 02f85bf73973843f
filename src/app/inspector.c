/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/inspector-private.h"

#include <string.h>

#include "app/look.h"

G_DEFINE_FINAL_TYPE (GuatuInspector, guatu_inspector, ADW_TYPE_BIN)

static void
guatu_inspector_dispose (GObject *object)
{
  GuatuInspector *self = GUATU_INSPECTOR (object);

  self->typing = NULL;
  self->is_updating = TRUE;
  /* What has the keyboard tells its row as it goes, which is there still. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  g_clear_handle_id (&self->typing_source, g_source_remove);
  guatu_inspector_drop_pictures (self);
  self->chart = NULL;
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_pointer (&self->dataset, guatu_dataset_unref);

  G_OBJECT_CLASS (guatu_inspector_parent_class)->dispose (object);
}

static void
guatu_inspector_map (GtkWidget *widget)
{
  GuatuInspector *self = GUATU_INSPECTOR (widget);

  GTK_WIDGET_CLASS (guatu_inspector_parent_class)->map (widget);
  if (self->wants_focus)
    gtk_widget_child_focus (widget, GTK_DIR_TAB_FORWARD);
  self->wants_focus = FALSE;
}

/* Over the chart, it goes away as what lies over something does. */
static gboolean
escape (GtkWidget *widget, GVariant *arguments, gpointer data)
{
  GtkWidget *flap = gtk_widget_get_ancestor (widget, ADW_TYPE_FLAP);

  if (flap == NULL || !adw_flap_get_folded (ADW_FLAP (flap)))
    return FALSE;
  adw_flap_set_reveal_flap (ADW_FLAP (flap), FALSE);
  return TRUE;
}

static void
guatu_inspector_class_init (GuatuInspectorClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = guatu_inspector_dispose;
  g_signal_new ("edit", GUATU_TYPE_INSPECTOR, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                G_TYPE_NONE, 1, G_TYPE_POINTER);
  widget_class->map = guatu_inspector_map;
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, escape, NULL);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/guatu/Guatu/inspector.ui");
  gtk_widget_class_bind_template_child (widget_class, GuatuInspector, groups);
  gtk_widget_class_bind_template_child (widget_class, GuatuInspector, stack);
}

static void
show_rows (GuatuInspector *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    guatu_inspector_row_show (g_ptr_array_index (self->rows, i));
}

/* The pictures of marks look as the system does. */
static void
look_changed (GuatuInspector *self)
{
  guatu_inspector_drop_pictures (self);
  if (self->chart == NULL)
    return;
  self->is_updating = TRUE;
  show_rows (self);
  self->is_updating = FALSE;
}

static void
guatu_inspector_init (GuatuInspector *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) guatu_inspector_row_free);
  g_queue_init (&self->pictures);
  guatu_look_watch (self, G_CALLBACK (look_changed));
}

/* What is typed goes to the chart that it was typed for; of another dataset it is none.
 */
static void
leave_chart (GuatuInspector *self, const GuatuDataset *next)
{
  if (next == self->dataset)
    guatu_inspector_flush (self);
  g_clear_handle_id (&self->typing_source, g_source_remove);
  guatu_inspector_end_typing (self);
  for (guint i = 0; i < self->rows->len; i++)
    guatu_inspector_row_refuse (g_ptr_array_index (self->rows, i), NULL);
}

static gboolean
is_same (const GuatuInspector *self, const GuatuChartDescription *chart)
{
  return self->chart != NULL && chart != NULL && strcmp (self->chart->id, chart->id) == 0;
}

/* Shows the groups that have something to set; none is hidden in between, since what has
 * the keyboard would lose it. */
static void
show_groups (GuatuInspector *self)
{
  g_autoptr (GHashTable) shown = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < self->rows->len; i++)
    {
      const GuatuInspectorRow *row = g_ptr_array_index (self->rows, i);

      if (gtk_widget_get_visible (g_ptr_array_index (row->widgets, 0)))
        g_hash_table_add (shown, row->group);
    }
  for (guint i = 0; i < self->rows->len; i++)
    {
      const GuatuInspectorRow *row = g_ptr_array_index (self->rows, i);

      gtk_widget_set_visible (GTK_WIDGET (row->group),
                              g_hash_table_contains (shown, row->group));
    }
}

/**
 * guatu_inspector_show:
 * @self: the inspector
 * @dataset: (nullable): what is open
 * @chart: (nullable): a chart of it; %NULL while nothing is to be set
 * @language: of what is of the dataset
 *
 * Shows what is set of a chart. What is just being typed stays as it is typed.
 */
void
guatu_inspector_show (GuatuInspector *self, GuatuDataset *dataset,
                      const GuatuChartDescription *chart, GuatuLanguage language)
{
  g_autoptr (GuatuDataset) before = NULL;

  if (self->dataset == dataset && self->chart == chart && self->language == language)
    return;
  if (!is_same (self, chart))
    leave_chart (self, dataset);
  before = self->dataset;
  self->dataset = dataset != NULL ? guatu_dataset_ref (dataset) : NULL;
  self->chart = dataset != NULL ? chart : NULL;
  self->language = language;
  guatu_inspector_drop_pictures (self);
  gtk_stack_set_visible_child_name (self->stack,
                                    self->chart != NULL ? "rows" : "nothing");
  if (self->chart == NULL)
    return;
  self->is_updating = TRUE;
  if (self->rows->len == 0 || self->n_layers != guatu_setting_n_layers (chart))
    guatu_inspector_make_rows (self);
  show_rows (self);
  show_groups (self);
  self->is_updating = FALSE;
}

/** guatu_inspector_take_focus: the keyboard goes to its first row, once it is seen. */
void
guatu_inspector_take_focus (GuatuInspector *self)
{
  self->wants_focus = !gtk_widget_get_mapped (GTK_WIDGET (self));
  if (!self->wants_focus)
    gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD);
}

/**
 * guatu_inspector_refuse:
 * @self: the inspector
 * @setting: what could not be set
 * @layer: of which layer, or -1
 * @reason: why
 *
 * Says at the row why its change was not made, and shows what the chart has.
 */
void
guatu_inspector_refuse (GuatuInspector *self, GuatuSetting setting, int layer,
                        const char *reason)
{
  for (guint i = 0; i < self->rows->len; i++)
    {
      GuatuInspectorRow *row = g_ptr_array_index (self->rows, i);

      if (row->setting == setting && row->layer == layer)
        guatu_inspector_row_refuse (row, reason);
    }
}
