/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/chart-view-private.h"

#include <glib/gi18n.h>

/* The names of the series, by which these are switched off and on: each has a button that
 * lies over it and shows nothing of its own. */

#define SERIES "guatu-series"

static const char *
series_of (GtkWidget *button)
{
  return g_object_get_data (G_OBJECT (button), SERIES);
}

static guint
count_shown (GuatuChartView *self)
{
  guint n = 0;

  for (guint i = 0; i < self->names->len; i++)
    n += gtk_toggle_button_get_active (g_ptr_array_index (self->names, i));
  return n;
}

/* The last one stays: a chart of nothing says nothing. */
static void
toggled (GtkToggleButton *button, GuatuChartView *self)
{
  const gboolean show = gtk_toggle_button_get_active (button);
  const char *series = series_of (GTK_WIDGET (button));

  if (guatu_glance_hides (self->glance, series) == !show)
    return;
  if (!show && count_shown (self) == 0)
    {
      gtk_toggle_button_set_active (button, TRUE);
      return;
    }
  guatu_glance_hide (self->glance, series, !show);
  guatu_chart_view_ask (self);
}

static GtkWidget *
add_button (GuatuChartView *self, const char *series)
{
  GtkWidget *button = gtk_toggle_button_new ();

  g_object_set_data_full (G_OBJECT (button), SERIES, g_strdup (series), g_free);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), TRUE);
  gtk_widget_add_css_class (button, "series-name");
  gtk_widget_set_tooltip_text (button, _ ("Show or Hide"));
  /* Before the card, so that the card is read last. */
  gtk_widget_insert_before (button, GTK_WIDGET (self), GTK_WIDGET (self->card));
  g_signal_connect (button, "toggled", G_CALLBACK (toggled), self);
  return button;
}

/* Takes the button of a series out of those that there were. */
static GtkWidget *
take_button (GPtrArray *buttons, const char *series)
{
  for (guint i = 0; i < buttons->len; i++)
    if (g_str_equal (series_of (g_ptr_array_index (buttons, i)), series))
      return g_ptr_array_steal_index (buttons, i);
  return NULL;
}

/* A screen reader says no more of a button that is pressed or not than its name. */
static void
name_button (GtkWidget *button, const GuatuSceneKey *key)
{
  /* Translators: the name of a series that is switched off, as a screen reader says it.
   */
  g_autofree char *hidden = g_strdup_printf (_ ("%s, hidden"), key->name);

  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  key->hidden ? hidden : key->name, -1);
}

/**
 * guatu_chart_view_make_names:
 * @self: the view, with another scene than before, or none
 *
 * Makes a button for each name of a series. One of the same name stays, with the keyboard
 * if it has that.
 */
void
guatu_chart_view_make_names (GuatuChartView *self)
{
  const guint n = self->scene != NULL ? self->scene->keys->len : 0;
  g_autoptr (GPtrArray) before = self->names;

  self->names = g_ptr_array_new_with_free_func ((GDestroyNotify) gtk_widget_unparent);
  for (guint i = 0; i < n; i++)
    {
      const GuatuSceneKey *key = guatu_scene_key (self->scene, i);
      GtkWidget *button = take_button (before, key->series);

      if (button == NULL)
        button = add_button (self, key->series);
      g_ptr_array_add (self->names, button);
      name_button (button, key);
      gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button),
                                    !guatu_glance_hides (self->glance, key->series));
    }
}

/** guatu_chart_view_allocate_names: puts the buttons over the names. */
void
guatu_chart_view_allocate_names (GuatuChartView *self)
{
  for (guint i = 0; i < self->names->len; i++)
    guatu_chart_view_allocate_child (
        g_ptr_array_index (self->names, i),
        guatu_chart_view_to_pixels (self, guatu_scene_key (self->scene, i)->box));
}

/** guatu_chart_view_snapshot_names: paints how the buttons stand, such as the focus. */
void
guatu_chart_view_snapshot_names (GuatuChartView *self, GtkSnapshot *snapshot)
{
  for (guint i = 0; i < self->names->len; i++)
    gtk_widget_snapshot_child (GTK_WIDGET (self), g_ptr_array_index (self->names, i),
                               snapshot);
}

/**
 * guatu_chart_view_focused_name:
 * @self: the view
 *
 * Returns: the index of the name that has the keyboard, or -1
 */
int
guatu_chart_view_focused_name (GuatuChartView *self)
{
  guint index;
  GtkWidget *child = gtk_widget_get_focus_child (GTK_WIDGET (self));

  return child != NULL && g_ptr_array_find (self->names, child, &index) ? (int) index
                                                                        : -1;
}

/**
 * guatu_chart_view_focus_name:
 * @self: the view
 * @name: the index of a name; one beyond the last is the last
 *
 * Returns: whether there is one, which has the keyboard now
 */
gboolean
guatu_chart_view_focus_name (GuatuChartView *self, int name)
{
  if (self->names->len == 0)
    return FALSE;
  name = CLAMP (name, 0, (int) self->names->len - 1);
  return gtk_widget_grab_focus (g_ptr_array_index (self->names, (guint) name));
}

/** guatu_chart_view_show_series: switches all series on. */
void
guatu_chart_view_show_series (GuatuChartView *self)
{
  if (self->glance->hidden->len == 0)
    return;
  g_ptr_array_set_size (self->glance->hidden, 0);
  guatu_chart_view_ask (self);
}
