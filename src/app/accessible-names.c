/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/accessible-names.h"

#include "app/accessible-private.h"

/* What GTK (4.8, 4.18) tells of a widget to those who hear it is not what others see: a
 * button with an icon is called by the type of its picture, and its tooltip only
 * describes it; the underscore of a mnemonic is read; what a stack, a flap or a revealer
 * does not show is told of. All widgets are put right as they come on the screen, GTK's
 * own dialogs too. */

#define IS_FOLLOWED "guatu-is-followed"

/* Which widgets are put right, how, and what changes then ask for that again. */
static const struct
{
  GType (*type) (void);
  GCallback put_right;
  const char *changes[4];
} kinds[] = {
  { gtk_menu_button_get_type,
    G_CALLBACK (guatu_accessible_name_menu_button),
    { "notify::label", "notify::icon-name", "notify::tooltip-text" } },
  { gtk_button_get_type,
    G_CALLBACK (guatu_accessible_name_button),
    { "notify::label", "notify::icon-name", "notify::tooltip-text" } },
  { gtk_label_get_type,
    G_CALLBACK (guatu_accessible_name_labelled),
    { "notify::label" } },
  { guatu_accessible_menu_item_get_type,
    G_CALLBACK (guatu_accessible_name_menu_item),
    { "notify::text" } },
  { adw_combo_row_get_type,
    G_CALLBACK (guatu_accessible_name_choices),
    { "notify::title", "notify::subtitle", "notify::selected-item" } },
  { adw_preferences_group_get_type,
    G_CALLBACK (guatu_accessible_name_group),
    { "notify::title" } },
  { adw_squeezer_get_type,
    G_CALLBACK (guatu_accessible_hide_squeezed),
    { "notify::visible-child" } },
  { gtk_drop_down_get_type,
    G_CALLBACK (guatu_accessible_name_drop_down),
    { "notify::selected-item" } },
  { gtk_stack_get_type,
    G_CALLBACK (guatu_accessible_hide_other_pages),
    { "notify::visible-child" } },
  { gtk_revealer_get_type,
    G_CALLBACK (guatu_accessible_hide_unrevealed),
    { "notify::reveal-child", "notify::child" } },
  { adw_flap_get_type,
    G_CALLBACK (guatu_accessible_hide_flap),
    { "notify::reveal-progress" } },
};

static void
put_right (GtkWidget *widget)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (G_TYPE_CHECK_INSTANCE_TYPE (widget, kinds[i].type ()))
      {
        ((void (*) (GtkWidget *)) kinds[i].put_right) (widget);
        break;
      }
}

static gboolean
put_right_later (gpointer widget)
{
  if (gtk_widget_get_mapped (widget))
    put_right (widget);
  return G_SOURCE_REMOVE;
}

/* A button tells of its change while it is between two states. */
static void
changed (GtkWidget *widget)
{
  g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, put_right_later, g_object_ref (widget),
                   g_object_unref);
}

static void
follow (GtkWidget *widget)
{
  if (g_object_get_data (G_OBJECT (widget), IS_FOLLOWED) != NULL)
    return;
  g_object_set_data (G_OBJECT (widget), IS_FOLLOWED, (gpointer) IS_FOLLOWED);
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (G_TYPE_CHECK_INSTANCE_TYPE (widget, kinds[i].type ()))
      {
        for (guint j = 0; kinds[i].changes[j] != NULL; j++)
          g_signal_connect (widget, kinds[i].changes[j], G_CALLBACK (changed), NULL);
        break;
      }
}

static gboolean
mapped (GSignalInvocationHint *hint, guint n_values, const GValue *values, gpointer data)
{
  GtkWidget *widget = g_value_get_object (&values[0]);

  put_right (widget);
  follow (widget);
  return TRUE;
}

/**
 * guatu_accessible_names_start:
 *
 * From now on whatever comes on the screen is told of as it is seen.
 */
void
guatu_accessible_names_start (void)
{
  static gboolean is_started = FALSE;
  gpointer widget_class = NULL;

  if (is_started)
    return;
  is_started = TRUE;
  widget_class = g_type_class_ref (GTK_TYPE_WIDGET);
  g_signal_add_emission_hook (g_signal_lookup ("map", GTK_TYPE_WIDGET), 0, mapped, NULL,
                              NULL);
  g_type_class_unref (widget_class);
}
