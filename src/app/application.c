/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/application.h"

#include <glib/gi18n.h>

#include "app/accessible-names.h"
#include "app/application-dialogs.h"
#include "app/preferences.h"
#include "app/first-language.h"
#include "app/language.h"
#include "app/window.h"
#include "program/start.h"

#include "guatu-app-resources.h"
#include "program/schema.h"

struct _GuatuApplication
{
  AdwApplication parent_instance;

  GuatuSettings *settings;
  guint relabel_source;
  gboolean has_greeted;
};

G_DEFINE_FINAL_TYPE (GuatuApplication, guatu_application, ADW_TYPE_APPLICATION)

/* Styles as the settings name them. */
static const struct
{
  const char *name;
  AdwColorScheme scheme;
} styles[] = {
  { "system", ADW_COLOR_SCHEME_DEFAULT },
  { "light", ADW_COLOR_SCHEME_FORCE_LIGHT },
  { "dark", ADW_COLOR_SCHEME_FORCE_DARK },
};

static void
apply_style (GuatuApplication *self)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();

  for (guint i = 0; i < G_N_ELEMENTS (styles); i++)
    {
      if (g_strcmp0 (styles[i].name, guatu_settings_get_style (self->settings)) == 0)
        adw_style_manager_set_color_scheme (manager, styles[i].scheme);
    }
}

static gboolean
has_preferences (void)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      if (GUATU_IS_PREFERENCES (window) && gtk_widget_get_visible (window))
        return TRUE;
    }
  return FALSE;
}

/* Templates are translated when a window is made, so a window changes its
 * language by giving its place to a new one; the preferences, which go with it, too. */
static gboolean
relabel_windows (gpointer data)
{
  GuatuApplication *self = data;
  const gboolean had_preferences = has_preferences ();
  GList *windows = g_list_copy_deep (gtk_application_get_windows (GTK_APPLICATION (self)),
                                     (GCopyFunc) (void (*) (void)) g_object_ref, NULL);

  self->relabel_source = 0;
  guatu_language_change (guatu_settings_get_language (self->settings));
  for (GList *l = windows; l != NULL; l = l->next)
    if (GUATU_IS_WINDOW (l->data))
      guatu_window_succeed (l->data);
  g_list_free_full (windows, g_object_unref);
  if (had_preferences)
    g_action_group_activate_action (G_ACTION_GROUP (self), "preferences", NULL);
  return G_SOURCE_REMOVE;
}

static void
language_changed (GuatuApplication *self)
{
  /* Not at once: the change comes from a row of a window that will go. */
  if (self->relabel_source == 0)
    self->relabel_source = g_idle_add (relabel_windows, self);
}

static void
quit (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  g_autoptr (GList) windows
      = g_list_copy (gtk_application_get_windows (GTK_APPLICATION (data)));

  /* The program ends with its last window; one with something unsaved asks. */
  for (GList *at = windows; at != NULL; at = at->next)
    gtk_window_close (at->data);
}

static const GActionEntry actions[] = {
  { "quit", quit },
};

static const struct
{
  const char *action;
  const char *keys[3];
} shortcuts[] = {
  { "app.quit", { "<Primary>q" } },
  { "app.preferences", { "<Primary>comma" } },
  { "app.help-overlay", { "<Primary>question", "<Primary>F1" } },
};

static void
guatu_application_startup (GApplication *application)
{
  GuatuApplication *self = GUATU_APPLICATION (application);

  guatu_app_register_resource ();
  guatu_accessible_names_start ();
  G_APPLICATION_CLASS (guatu_application_parent_class)->startup (application);

  gtk_window_set_default_icon_name (GUATU_APPLICATION_ID);
  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions),
                                   self);
  g_action_map_add_action_entries (G_ACTION_MAP (self), guatu_application_dialog_actions,
                                   guatu_application_n_dialog_actions, self);
  for (guint i = 0; i < G_N_ELEMENTS (shortcuts); i++)
    gtk_application_set_accels_for_action (GTK_APPLICATION (self), shortcuts[i].action,
                                           (const char **) shortcuts[i].keys);

  apply_style (self);
  g_signal_connect_object (self->settings, "notify::style", G_CALLBACK (apply_style),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->settings, "notify::language",
                           G_CALLBACK (language_changed), self, G_CONNECT_SWAPPED);
}

/* The first window asks for a language, if it has to, and offers what a crash left. */
static void
greet (GuatuApplication *self, GuatuWindow *window)
{
  if (self->has_greeted)
    return;
  self->has_greeted = TRUE;
  if (guatu_program_language_is_makeshift ())
    guatu_first_language_ask (window, self->settings);
  else
    guatu_window_offer_left (window);
}

static void
guatu_application_activate (GApplication *application)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (application));

  if (window == NULL)
    {
      window = GTK_WINDOW (guatu_window_new (GTK_APPLICATION (application),
                                             GUATU_APPLICATION (application)->settings));
      guatu_window_open_builtin (GUATU_WINDOW (window));
    }
  gtk_window_present (window);
  if (GUATU_IS_WINDOW (window))
    greet (GUATU_APPLICATION (application), GUATU_WINDOW (window));
}

static void
guatu_application_open (GApplication *application, GFile **files, int n_files,
                        const char *hint)
{
  for (int i = 0; i < n_files; i++)
    {
      GuatuWindow *window = guatu_window_new (GTK_APPLICATION (application),
                                              GUATU_APPLICATION (application)->settings);

      guatu_window_open (window, files[i]);
      gtk_window_present (GTK_WINDOW (window));
      greet (GUATU_APPLICATION (application), window);
    }
}

static void
guatu_application_dispose (GObject *object)
{
  GuatuApplication *self = GUATU_APPLICATION (object);

  g_clear_handle_id (&self->relabel_source, g_source_remove);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (guatu_application_parent_class)->dispose (object);
}

/* Answered here, before there is a display or a bus. */
static int
guatu_application_handle_local_options (GApplication *application, GVariantDict *options)
{
  if (!g_variant_dict_contains (options, "version"))
    return -1;
  g_print ("Guatu %s\n", GUATU_VERSION);
  return 0;
}

static void
guatu_application_class_init (GuatuApplicationClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  object_class->dispose = guatu_application_dispose;
  application_class->handle_local_options = guatu_application_handle_local_options;
  application_class->startup = guatu_application_startup;
  application_class->activate = guatu_application_activate;
  application_class->open = guatu_application_open;
}

static void
guatu_application_init (GuatuApplication *self)
{
  g_application_set_option_context_parameter_string (G_APPLICATION (self), _ ("[FILE…]"));
  g_application_set_option_context_summary (
      G_APPLICATION (self),
      _ ("Draw a dataset of indicators as publication-ready charts."));
  /* The option is taken before the application is made; here it is named for
   * --help. */
  g_application_add_main_option (G_APPLICATION (self), "language", 0, G_OPTION_FLAG_NONE,
                                 G_OPTION_ARG_STRING, _ ("Language of the program"),
                                 _ ("LANG"));
  g_application_add_main_option (G_APPLICATION (self), "version", 0, G_OPTION_FLAG_NONE,
                                 G_OPTION_ARG_NONE, _ ("Show the version"), NULL);
}

/**
 * guatu_application_new:
 * @settings: what the program remembers
 *
 * To be called after guatu_language_start().
 *
 * Returns: (transfer full): the application
 */
GuatuApplication *
guatu_application_new (GuatuSettings *settings)
{
  GuatuApplication *self
      = g_object_new (GUATU_TYPE_APPLICATION, "application-id", GUATU_APPLICATION_ID,
                      "flags", G_APPLICATION_HANDLES_OPEN, NULL);

  self->settings = g_object_ref (settings);
  return self;
}

/**
 * guatu_application_get_settings:
 * @self: the application
 *
 * Returns: (transfer none): what the program remembers
 */
GuatuSettings *
guatu_application_get_settings (GuatuApplication *self)
{
  return self->settings;
}
