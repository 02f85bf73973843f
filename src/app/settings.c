/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/settings.h"

#include "program/schema.h"
#include "program/start.h"

struct _GuatuSettings
{
  GObject parent_instance;

  GSettings *store; /* (nullable) */
  char *language;
  char *style;
  char *figure_language;
  char *export;
  int window_width;
  int window_height;
  gboolean window_maximized;
  gboolean as_exported;
};

G_DEFINE_FINAL_TYPE (GuatuSettings, guatu_settings, G_TYPE_OBJECT)

enum
{
  PROP_LANGUAGE = 1,
  PROP_STYLE,
  PROP_FIGURE_LANGUAGE,
  PROP_EXPORT,
  PROP_WINDOW_WIDTH,
  PROP_WINDOW_HEIGHT,
  PROP_WINDOW_MAXIMIZED,
  PROP_AS_EXPORTED,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static void
take_string (char **field, const GValue *value)
{
  const char *string = g_value_get_string (value);

  g_free (*field);
  *field = g_strdup (string != NULL ? string : "");
}

static void
guatu_settings_set_property (GObject *object, guint id, const GValue *value,
                             GParamSpec *pspec)
{
  GuatuSettings *self = GUATU_SETTINGS (object);

  switch (id)
    {
    case PROP_LANGUAGE:
      take_string (&self->language, value);
      break;
    case PROP_STYLE:
      take_string (&self->style, value);
      break;
    case PROP_FIGURE_LANGUAGE:
      take_string (&self->figure_language, value);
      break;
    case PROP_EXPORT:
      take_string (&self->export, value);
      break;
    case PROP_WINDOW_WIDTH:
      self->window_width = g_value_get_int (value);
      break;
    case PROP_WINDOW_HEIGHT:
      self->window_height = g_value_get_int (value);
      break;
    case PROP_WINDOW_MAXIMIZED:
      self->window_maximized = g_value_get_boolean (value);
      break;
    case PROP_AS_EXPORTED:
      self->as_exported = g_value_get_boolean (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
guatu_settings_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  GuatuSettings *self = GUATU_SETTINGS (object);

  switch (id)
    {
    case PROP_LANGUAGE:
      g_value_set_string (value, self->language);
      break;
    case PROP_STYLE:
      g_value_set_string (value, self->style);
      break;
    case PROP_FIGURE_LANGUAGE:
      g_value_set_string (value, self->figure_language);
      break;
    case PROP_EXPORT:
      g_value_set_string (value, self->export);
      break;
    case PROP_WINDOW_WIDTH:
      g_value_set_int (value, self->window_width);
      break;
    case PROP_WINDOW_HEIGHT:
      g_value_set_int (value, self->window_height);
      break;
    case PROP_WINDOW_MAXIMIZED:
      g_value_set_boolean (value, self->window_maximized);
      break;
    case PROP_AS_EXPORTED:
      g_value_set_boolean (value, self->as_exported);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
guatu_settings_constructed (GObject *object)
{
  GuatuSettings *self = GUATU_SETTINGS (object);
  g_autoptr (GSettingsSchema) schema = guatu_program_schema ();

  G_OBJECT_CLASS (guatu_settings_parent_class)->constructed (object);

  if (schema == NULL)
    return;
  self->store = g_settings_new_full (schema, NULL, NULL);
  for (guint i = 1; i < N_PROPS; i++)
    g_settings_bind (self->store, properties[i]->name, self, properties[i]->name,
                     G_SETTINGS_BIND_DEFAULT);
}

static void
guatu_settings_dispose (GObject *object)
{
  GuatuSettings *self = GUATU_SETTINGS (object);

  g_clear_object (&self->store);
  g_clear_pointer (&self->language, g_free);
  g_clear_pointer (&self->style, g_free);
  g_clear_pointer (&self->figure_language, g_free);
  g_clear_pointer (&self->export, g_free);

  G_OBJECT_CLASS (guatu_settings_parent_class)->dispose (object);
}

static void
guatu_settings_class_init (GuatuSettingsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags
      = G_PARAM_READWRITE | G_PARAM_CONSTRUCT | G_PARAM_STATIC_STRINGS;

  object_class->constructed = guatu_settings_constructed;
  object_class->dispose = guatu_settings_dispose;
  object_class->set_property = guatu_settings_set_property;
  object_class->get_property = guatu_settings_get_property;

  properties[PROP_LANGUAGE] = g_param_spec_string ("language", NULL, NULL, "", flags);
  properties[PROP_STYLE] = g_param_spec_string ("style", NULL, NULL, "system", flags);
  properties[PROP_FIGURE_LANGUAGE]
      = g_param_spec_string ("figure-language", NULL, NULL, "", flags);
  properties[PROP_EXPORT] = g_param_spec_string ("export", NULL, NULL, "", flags);
  properties[PROP_WINDOW_WIDTH]
      = g_param_spec_int ("window-width", NULL, NULL, 360, 32767, 1200, flags);
  properties[PROP_WINDOW_HEIGHT]
      = g_param_spec_int ("window-height", NULL, NULL, 294, 32767, 800, flags);
  properties[PROP_WINDOW_MAXIMIZED]
      = g_param_spec_boolean ("window-maximized", NULL, NULL, FALSE, flags);
  properties[PROP_AS_EXPORTED]
      = g_param_spec_boolean ("as-exported", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
guatu_settings_init (GuatuSettings *self)
{
}

/**
 * guatu_settings_new:
 *
 * Never fails: without the schema the settings have their defaults.
 *
 * Returns: (transfer full): what the program remembers
 */
GuatuSettings *
guatu_settings_new (void)
{
  return g_object_new (GUATU_TYPE_SETTINGS, NULL);
}

/**
 * guatu_settings_get_language:
 * @self: the settings
 *
 * Returns: the program's language, or "" for the system's
 */
const char *
guatu_settings_get_language (GuatuSettings *self)
{
  return self->language;
}

/**
 * guatu_settings_get_style:
 * @self: the settings
 *
 * Returns: "system", "light" or "dark"
 */
const char *
guatu_settings_get_style (GuatuSettings *self)
{
  return self->style;
}

/**
 * guatu_settings_get_figure_language:
 * @self: the settings
 *
 * Returns: the language of figures, or "" for the program's
 */
const char *
guatu_settings_get_figure_language (GuatuSettings *self)
{
  return self->figure_language;
}

/**
 * guatu_settings_get_export:
 * @self: the settings
 *
 * Returns: what was chosen of the last export, for guatu_export_choice_read(), or ""
 */
const char *
guatu_settings_get_export (GuatuSettings *self)
{
  return self->export;
}
