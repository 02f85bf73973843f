/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * GuatuSettings:
 * @language: the program's language, or "" for the system's
 * @style: "system", "light" or "dark"
 * @figure-language: "zh", "en" or "zh+en", or "" for the program's language
 * @export: what was chosen of the last export, as guatu_export_choice_write() has it, or
 * ""
 * @window-width: in pixels
 * @window-height: in pixels
 * @window-maximized: whether the window fills the screen
 *
 * What the program remembers, as properties. They are kept in GSettings where
 * the schema is installed, and only for this run where it is not.
 */
#define GUATU_TYPE_SETTINGS (guatu_settings_get_type ())
G_DECLARE_FINAL_TYPE (GuatuSettings, guatu_settings, GUATU, SETTINGS, GObject)

GuatuSettings *guatu_settings_new (void) G_GNUC_WARN_UNUSED_RESULT;
const char *guatu_settings_get_language (GuatuSettings *self);
const char *guatu_settings_get_style (GuatuSettings *self);
const char *guatu_settings_get_figure_language (GuatuSettings *self);
const char *guatu_settings_get_export (GuatuSettings *self);

G_END_DECLS
