/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <cairo-pdf.h>
#include <pango/pangocairo.h>
#include <stdio.h>
#include <string.h>

/* write-pdf FILE: writes a PDF of what stands on standard input, a line for each text:
 * where it begins, in points, its size, and the text; “page” begins another page. */

static void
show (cairo_t *cr, double x, double y, int size, const char *text)
{
  PangoLayout *layout = pango_cairo_create_layout (cr);
  PangoFontDescription *font = pango_font_description_from_string ("Noto Sans CJK SC");

  pango_font_description_set_absolute_size (font, size * PANGO_SCALE);
  pango_layout_set_font_description (layout, font);
  pango_layout_set_text (layout, text, -1);
  cairo_move_to (cr, x, y);
  pango_cairo_show_layout (cr, layout);
  pango_font_description_free (font);
  g_object_unref (layout);
}

int
main (int argc, char **argv)
{
  cairo_surface_t *surface = cairo_pdf_surface_create (argv[1], 420, 595);
  cairo_t *cr = cairo_create (surface);
  char line[4096];

  while (fgets (line, sizeof line, stdin) != NULL)
    {
      double x = 0, y = 0;
      int size = 0, n = 0;

      line[strcspn (line, "\n")] = '\0';
      if (strcmp (line, "page") == 0)
        cairo_show_page (cr);
      else if (strcmp (line, "box") == 0)
        {
          cairo_rectangle (cr, 50, 50, 100, 100);
          cairo_fill (cr);
        }
      else if (sscanf (line, "%lf %lf %d %n", &x, &y, &size, &n) == 3)
        show (cr, x, y, size, line + n);
    }
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  cairo_surface_destroy (surface);
  return 0;
}
