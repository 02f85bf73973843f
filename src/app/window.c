/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window-private.h"

#include <glib/gi18n.h>

G_DEFINE_FINAL_TYPE (GuatuWindow, guatu_window, ADW_TYPE_APPLICATION_WINDOW)

enum
{
  PROP_FIGURE_LANGUAGE = 1,
  PROP_VIEW,
  PROP_AS_EXPORTED,
  PROP_STATUS,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static void
chart_selected (GuatuWindow *self)
{
  guatu_window_show_chart (self, guatu_sidebar_get_selected (self->sidebar));
}

/* A sidebar that lies over the chart goes away once a chart is chosen. */
static void
chart_activated (GuatuWindow *self)
{
  if (self->view_kind == GUATU_VIEW_WALL)
    guatu_window_set_view (self, "chart");
  guatu_window_show_dataset (self);
  if (adw_flap_get_folded (self->flap))
    adw_flap_set_reveal_flap (self->flap, FALSE);
}

/* What is looked at of the chart is another part of it, or its page another one. */
static void
chart_asked (GuatuWindow *self)
{
  if (self->chart != NULL)
    guatu_window_draw (self);
}

/* A chart of the wall opens large. */
static void
wall_activated (GuatuWindow *self, const GuatuChartDescription *chart)
{
  guatu_sidebar_select (self->sidebar, chart);
  guatu_window_set_view (self, "chart");
  gtk_widget_grab_focus (GTK_WIDGET (self->view));
}

/* How much of the title has to be seen beside the tools, in characters. */
#define LEAST_TITLE 6

static void
let_stand (AdwSqueezer *room, GtkWidget *child, gboolean can)
{
  adw_squeezer_page_set_enabled (adw_squeezer_get_page (room, child), can);
}

/* What the header has no room for, as it has little or type is large, goes below. */
static gboolean
move_tools (gpointer data)
{
  GuatuWindow *self = data;
  const gboolean narrow = adw_flap_get_folded (self->flap);
  gboolean below;

  self->fold_source = 0;
  let_stand (self->tools_room, self->wide_tools, !narrow);
  let_stand (self->views_room, self->wide_views, !narrow);
  if (narrow)
    adw_split_button_set_icon_name (self->open, "document-open-symbolic");
  else
    adw_split_button_set_label (self->open, _ ("_Open"));
  below = adw_squeezer_get_visible_child (self->tools_room) == NULL;
  gtk_action_bar_set_revealed (self->narrow_tools, below);
  gtk_label_set_max_width_chars (self->title, below ? -1 : LEAST_TITLE);
  gtk_action_bar_set_revealed (self->narrow_views,
                               adw_squeezer_get_visible_child (self->views_room) == NULL);
  return G_SOURCE_REMOVE;
}

/* The flap folds, and the header loses what is too wide, while the window is being laid
 * out, when nothing else may change its size. */
static void
folded_changed (GuatuWindow *self)
{
  if (self->fold_source == 0)
    self->fold_source = g_idle_add_full (G_PRIORITY_HIGH_IDLE, move_tools, self, NULL);
}

static void
guatu_window_set_property (GObject *object, guint id, const GValue *value,
                           GParamSpec *pspec)
{
  GuatuWindow *self = GUATU_WINDOW (object);
  GuatuLanguage language = self->language;

  switch (id)
    {
    case PROP_FIGURE_LANGUAGE:
      if (guatu_language_from_string (g_value_get_string (value), &language))
        guatu_window_set_language (self, language);
      break;
    case PROP_VIEW:
      guatu_window_set_view (self, g_value_get_string (value));
      break;
    case PROP_AS_EXPORTED:
      self->as_exported = g_value_get_boolean (value);
      guatu_chart_view_set_as_exported (self->view, self->as_exported);
      break;
    case PROP_STATUS:
      guatu_window_set_status (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
guatu_window_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  GuatuWindow *self = GUATU_WINDOW (object);

  switch (id)
    {
    case PROP_FIGURE_LANGUAGE:
      g_value_set_string (value, guatu_language_to_string (self->language));
      break;
    case PROP_VIEW:
      g_value_set_string (value, guatu_window_get_view (self));
      break;
    case PROP_AS_EXPORTED:
      g_value_set_boolean (value, self->as_exported);
      break;
    case PROP_STATUS:
      g_value_set_string (value, guatu_window_get_status (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
guatu_window_dispose (GObject *object)
{
  GuatuWindow *self = GUATU_WINDOW (object);

  if (!g_cancellable_is_cancelled (self->closing))
    {
      g_cancellable_cancel (self->closing);
      guatu_work_bar_cancel (self->opening);
      guatu_work_bar_cancel (self->exporting);
      guatu_window_end_drawing (self);
    }
  g_clear_handle_id (&self->fold_source, g_source_remove);
  if (self->chooser != NULL)
    gtk_native_dialog_destroy (GTK_NATIVE_DIALOG (self->chooser));
  g_clear_object (&self->chooser);
  self->chart = NULL;
  g_clear_pointer (&self->dataset, guatu_dataset_unref);
  g_clear_pointer (&self->leaving, guatu_dataset_unref);
  g_clear_object (&self->watched);
  g_clear_object (&self->monitor);
  g_clear_pointer (&self->document, guatu_document_unref);
  g_clear_pointer (&self->incoming, guatu_incoming_unref);
  g_clear_pointer (&self->waiting, guatu_incoming_unref);
  g_clear_pointer (&self->lacking, guatu_incoming_unref);
  g_clear_weak_pointer (&self->themes);
  guatu_window_end_journal (self);
  g_clear_pointer (&self->own_etag, g_free);
  g_clear_pointer (&self->next_chart, g_free);
  g_clear_pointer (&self->looked_at, g_free);
  g_clear_object (&self->then_file);
  g_clear_object (&self->settings);
  g_clear_object (&self->folder);
  g_clear_object (&self->print_settings);
  g_clear_pointer (&self->chart_context, gtk_widget_unparent);
  g_clear_pointer (&self->values_context, gtk_widget_unparent);
  g_clear_pointer (&self->noting, gtk_widget_unparent);

  G_OBJECT_CLASS (guatu_window_parent_class)->dispose (object);
}

static gboolean
destroy_window (gpointer window)
{
  gtk_window_destroy (window);
  return G_SOURCE_REMOVE;
}

/* Once the dialog that asked is gone, which cannot outlive the window that it is of. */
static void
close_window (GuatuWindow *self, GFile *file)
{
  g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, destroy_window, g_object_ref (self),
                   g_object_unref);
}

static gboolean
guatu_window_close_request (GtkWindow *window)
{
  GuatuWindow *self = GUATU_WINDOW (window);

  guatu_inspector_flush (self->inspector);
  if (!guatu_window_is_unsaved (self))
    return GTK_WINDOW_CLASS (guatu_window_parent_class)->close_request (window);
  guatu_window_when_saved (self, close_window, NULL);
  return GDK_EVENT_STOP;
}

static void
guatu_window_finalize (GObject *object)
{
  GuatuWindow *self = GUATU_WINDOW (object);

  g_object_unref (self->closing);
  g_clear_pointer (&self->shown_typesetter, guatu_typesetter_unref);
  g_clear_pointer (&self->free_typesetter, guatu_typesetter_unref);

  G_OBJECT_CLASS (guatu_window_parent_class)->finalize (object);
}

static void
bind_callbacks (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_callback (widget_class, chart_asked);
  gtk_widget_class_bind_template_callback (widget_class, chart_selected);
  gtk_widget_class_bind_template_callback (widget_class, chart_activated);
  gtk_widget_class_bind_template_callback (widget_class, folded_changed);
  gtk_widget_class_bind_template_callback (widget_class, guatu_window_cell_edited);
  gtk_widget_class_bind_template_callback (widget_class, guatu_window_check_chosen);
  gtk_widget_class_bind_template_callback (widget_class, guatu_window_inspector_moved);
  gtk_widget_class_bind_template_callback (widget_class, guatu_window_inspector_revealed);
  gtk_widget_class_bind_template_callback (widget_class, guatu_window_say_period);
  gtk_widget_class_bind_template_callback (widget_class, guatu_window_set_of_chart);
  gtk_widget_class_bind_template_callback (widget_class, wall_activated);
}

static void
guatu_window_class_init (GuatuWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->set_property = guatu_window_set_property;
  object_class->get_property = guatu_window_get_property;
  object_class->dispose = guatu_window_dispose;
  object_class->finalize = guatu_window_finalize;
  GTK_WINDOW_CLASS (klass)->close_request = guatu_window_close_request;

  properties[PROP_FIGURE_LANGUAGE] = g_param_spec_string (
      "figure-language", NULL, NULL, "zh",
      G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_VIEW] = g_param_spec_string ("view", NULL, NULL, "chart",
                                               G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY
                                                   | G_PARAM_STATIC_STRINGS);
  properties[PROP_AS_EXPORTED] = g_param_spec_boolean (
      "as-exported", NULL, NULL, FALSE, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  /* Of the values that are selected in the table. */
  properties[PROP_STATUS] = g_param_spec_string (
      "value-status", NULL, NULL, "",
      G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  guatu_window_class_bind_children (widget_class);
  bind_callbacks (widget_class);
  guatu_window_class_add_actions (widget_class);
}

static void
guatu_window_init (GuatuWindow *self)
{
  self->closing = g_cancellable_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  guatu_window_add_drop_target (self);
  guatu_window_add_drag_source (self);
  guatu_window_add_menus (self);
  guatu_window_list_recent (self);
  guatu_window_fill_copy_formats (self);
  guatu_window_update_actions (self);
}
