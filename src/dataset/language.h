/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * GuatuLanguage:
 *
 * The language of a text or of a figure. A figure may be in both; a single
 * run of text is always in one of the first two.
 */
typedef enum
{
  GUATU_LANGUAGE_ZH,
  GUATU_LANGUAGE_EN,
  GUATU_LANGUAGE_ZH_EN, /* Chinese first, English under it, smaller */
} GuatuLanguage;

#define GUATU_N_LANGUAGES (GUATU_LANGUAGE_ZH_EN + 1)

const char *guatu_language_to_string (GuatuLanguage language);
gboolean guatu_language_from_string (const char *string, GuatuLanguage *language);
GuatuLanguage guatu_language_primary (GuatuLanguage language);
const char *guatu_language_tag (GuatuLanguage language);

G_END_DECLS
