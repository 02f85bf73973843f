/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/preferences.h"

struct _GuatuPreferences
{
  AdwPreferencesWindow parent_instance;

  AdwComboRow *language;
  AdwComboRow *style;
};

G_DEFINE_FINAL_TYPE (GuatuPreferences, guatu_preferences, ADW_TYPE_PREFERENCES_WINDOW)

/* What each row's choices mean to the settings, in the order of the template. */
static const char *const languages[] = { "", "zh_CN", "en", NULL };
static const char *const styles[] = { "system", "light", "dark", NULL };

static gboolean
name_to_index (GBinding *binding, const GValue *from, GValue *to, gpointer data)
{
  const char *const *names = data;
  const char *name = g_value_get_string (from);

  for (guint i = 0; names[i] != NULL; i++)
    {
      if (g_strcmp0 (names[i], name) == 0)
        g_value_set_uint (to, i);
    }
  return TRUE;
}

static gboolean
index_to_name (GBinding *binding, const GValue *from, GValue *to, gpointer data)
{
  const char *const *names = data;
  guint index = g_value_get_uint (from);

  if (index >= g_strv_length ((char **) names))
    return FALSE;
  g_value_set_string (to, names[index]);
  return TRUE;
}

static void
guatu_preferences_class_init (GuatuPreferencesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/guatu/Guatu/preferences.ui");
  gtk_widget_class_bind_template_child (widget_class, GuatuPreferences, language);
  gtk_widget_class_bind_template_child (widget_class, GuatuPreferences, style);
}

static void
guatu_preferences_init (GuatuPreferences *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * guatu_preferences_new:
 * @settings: what the rows show and change
 *
 * Returns: (transfer floating): the preferences; a change takes effect at once
 */
GtkWidget *
guatu_preferences_new (GuatuSettings *settings)
{
  GuatuPreferences *self = g_object_new (GUATU_TYPE_PREFERENCES, NULL);
  const GBindingFlags flags = G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL;

  g_object_bind_property_full (settings, "language", self->language, "selected", flags,
                               name_to_index, index_to_name, (gpointer) languages, NULL);
  g_object_bind_property_full (settings, "style", self->style, "selected", flags,
                               name_to_index, index_to_name, (gpointer) styles, NULL);
  return GTK_WIDGET (self);
}
