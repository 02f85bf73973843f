/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "test-fonts.h"

#include "text/fonts.h"

/**
 * test_fonts_use:
 *
 * Sets all text of a test program in the fonts of this folder. To be called after
 * g_test_init() and before anything is set.
 */
void
test_fonts_use (void)
{
  g_autofree char *folder = g_test_build_filename (G_TEST_DIST, "fonts", NULL);

  guatu_fonts_keep_to (folder);
  if (guatu_fonts_get (GUATU_FONTS_USUAL) == NULL)
    g_error ("The fonts of the tests are not in %s", folder);
}

/**
 * test_fonts_check:
 *
 * Fails the test where a text has characters that the fonts of this folder lack: its
 * width says nothing then.
 */
void
test_fonts_check (PangoLayout *layout)
{
  if (pango_layout_get_unknown_glyphs_count (layout) > 0)
    {
      g_test_message ("The fonts of the tests lack characters of “%s”: add them to "
                      "tests/fonts/make, and run it",
                      pango_layout_get_text (layout));
      g_test_fail ();
    }
}
