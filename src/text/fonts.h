/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <fontconfig/fontconfig.h>

#include "dataset/language.h"

G_BEGIN_DECLS

/* The families that figures are set in. */
#define GUATU_FONTS_CHINESE "Noto Sans CJK SC"
#define GUATU_FONTS_LATIN "Inter"

/* Which fonts a text is set from. */
typedef enum
{
  GUATU_FONTS_USUAL, /* the faces of figures, which nearly every text needs alone */
  GUATU_FONTS_ALL,   /* these, then whatever else is installed */
} GuatuFonts;
#define GUATU_N_FONTS 2

void guatu_fonts_claim (void);
void guatu_fonts_keep_to (const char *folder);
FcConfig *guatu_fonts_get (GuatuFonts fonts);
const char *guatu_fonts_families (GuatuLanguage language);
gboolean guatu_fonts_have (const char *family);
GuatuFonts guatu_fonts_for_text (const char *text, GuatuLanguage language);

G_END_DECLS
