/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/text.h"

G_BEGIN_DECLS

/* How many series colours a style may name, and the widest margin, in percent. */
#define GUATU_HOUSE_MAX_COLORS 8
#define GUATU_HOUSE_MAX_MARGIN 20.0

/* The largest logo, in bytes of its PNG and in pixels of a side. */
#define GUATU_HOUSE_MAX_LOGO (64 * 1024)
#define GUATU_HOUSE_MAX_LOGO_SIDE 2048

/* Series colours on one ground, as 0xRRGGBB. */
typedef struct
{
  guint32 colors[GUATU_HOUSE_MAX_COLORS];
  guint n;
} GuatuHouseColors;

/**
 * GuatuHouseStyle:
 * @light: of the light look
 * @dark: of the dark look
 * @fonts: (nullable): the families of Chinese and of English text, before the usual ones
 * @margin: of a page, in percent of its width, or -1 for the usual one
 * @logo: (nullable): a PNG
 * @logo_width: in its pixels
 * @logo_height: in its pixels
 * @source: what stands before the sources; absent for the usual words
 * @number: what stands before the number of a figure; absent where they have none
 *
 * How an office wants its figures: what it does not say is as usual.
 */
typedef struct
{
  char *id;
  GuatuHouseColors light;
  GuatuHouseColors dark;
  char *fonts[GUATU_LANGUAGE_EN + 1];
  double margin;
  GBytes *logo;
  guint logo_width;
  guint logo_height;
  GuatuText source;
  GuatuText number;
} GuatuHouseStyle;

GuatuHouseStyle *guatu_house_style_new (void) G_GNUC_WARN_UNUSED_RESULT;
void guatu_house_style_clear (GuatuHouseStyle *style);
void guatu_house_style_free (GuatuHouseStyle *style);
void guatu_house_style_assign (GuatuHouseStyle *style, const GuatuHouseStyle *from);
gboolean guatu_house_color_from_string (const char *string, guint32 *color);
gboolean guatu_house_style_take_logo (GuatuHouseStyle *style, GBytes *png);
const char *const *guatu_house_fonts (const GuatuHouseStyle *style);
char *guatu_house_style_number (const GuatuHouseStyle *style, GuatuLanguage language,
                                guint number) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
