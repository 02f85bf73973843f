/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* The application id, also of the GSettings schema and of the resources. */
#define GUATU_APPLICATION_ID "io.github.guatu.Guatu"

GSettingsSchema *guatu_program_schema (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
