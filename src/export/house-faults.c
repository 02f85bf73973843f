/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "export/house-faults.h"

#include <glib/gi18n-lib.h>

#include "scene/color-vision.h"
#include "scene/house-colors.h"
#include "scene/style.h"
#include "render/logo-decode.h"
#include "text/fonts.h"

/* Of what is no text on its ground: Web Content Accessibility Guidelines 2.1, 1.4.11. */
#define LEAST_CONTRAST 3.0

/* Five times what is just seen in CIELAB; see color-vision.c. */
#define LEAST_DIFFERENCE 11.5

static void G_GNUC_PRINTF (2, 3) add (GPtrArray *faults, const char *format, ...)
{
  va_list arguments;

  va_start (arguments, format);
  g_ptr_array_add (faults, g_strdup_vprintf (format, arguments));
  va_end (arguments);
}

static void
check_contrast (GPtrArray *faults, guint32 color, GuatuColor paper)
{
  double contrast = guatu_color_contrast (guatu_house_color (color), paper);

  if (contrast < LEAST_CONTRAST)
    add (
        faults,
        _ ("The colour #%06x has a contrast of %.1f to 1 with the paper; marks need 3 to "
           "1 (WCAG 2.1, 1.4.11)"),
        color, contrast);
}

/* Whose eyes two colours are the least apart in, and how far. */
static void
check_pair (GPtrArray *faults, guint32 a, guint32 b)
{
  static const char *const alike[GUATU_N_VISIONS] = {
    [GUATU_VISION_USUAL] = N_ ("The colours #%06x and #%06x are hard to tell apart: %.1f "
                               "of %.1f in CIELAB"),
    [GUATU_VISION_PROTAN]
    = N_ ("The colours #%06x and #%06x are hard to tell apart for who sees no red "
          "(protanopia): %.1f of %.1f in CIELAB"),
    [GUATU_VISION_DEUTAN]
    = N_ ("The colours #%06x and #%06x are hard to tell apart for who sees no green "
          "(deuteranopia): %.1f of %.1f in CIELAB"),
    [GUATU_VISION_TRITAN]
    = N_ ("The colours #%06x and #%06x are hard to tell apart for who sees no blue "
          "(tritanopia): %.1f of %.1f in CIELAB"),
  };
  GuatuVision worst = GUATU_VISION_USUAL;
  double least = G_MAXDOUBLE;

  for (int i = 0; i < GUATU_N_VISIONS; i++)
    {
      double difference = guatu_color_difference (guatu_house_color (a),
                                                  guatu_house_color (b), (GuatuVision) i);

      if (difference >= least)
        continue;
      least = difference;
      worst = (GuatuVision) i;
    }
  if (least < LEAST_DIFFERENCE)
    g_ptr_array_add (faults,
                     g_strdup_printf (_ (alike[worst]), a, b, least, LEAST_DIFFERENCE));
}

static void
check_look (GPtrArray *faults, const GuatuHouseStyle *style, GuatuLook look)
{
  const GuatuFigure figure
      = { .width = 1200, .height = 800, .look = look, .house = style };
  const GuatuHouseColors *colors = guatu_house_colors (&figure);
  GuatuStyle made;

  if (colors == NULL)
    return;
  guatu_style_init (&made, &figure);
  for (guint i = 0; i < colors->n; i++)
    {
      check_contrast (faults, colors->colors[i], made.paper);
      for (guint j = 0; j < i; j++)
        check_pair (faults, colors->colors[j], colors->colors[i]);
    }
}

static void
check_logo (GPtrArray *faults, const GuatuHouseStyle *style)
{
  cairo_surface_t *logo = guatu_logo_decode (style);

  if (logo == NULL)
    add (faults, "%s", _ ("The logo is a damaged PNG and is left out"));
  else
    cairo_surface_destroy (logo);
}

/**
 * guatu_house_faults:
 *
 * Returns: (transfer full) (element-type utf8): what a style takes from who reads its
 *   figures, in sentences in the program's language: colours that do not stand out from
 *   the paper or are taken for each other, and fonts that are not installed
 */
GPtrArray *
guatu_house_faults (const GuatuHouseStyle *style)
{
  GPtrArray *faults = g_ptr_array_new_with_free_func (g_free);

  check_look (faults, style, GUATU_LOOK_LIGHT);
  check_look (faults, style, GUATU_LOOK_DARK);
  if (style->logo != NULL)
    check_logo (faults, style);
  for (guint i = 0; i < G_N_ELEMENTS (style->fonts); i++)
    if (style->fonts[i] != NULL && !guatu_fonts_have (style->fonts[i]))
      add (faults, _ ("The font family “%s” is not installed; the usual one is used"),
           style->fonts[i]);
  return faults;
}
