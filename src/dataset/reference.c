/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/reference.h"

/**
 * guatu_source_free:
 * @source: (transfer full): a source
 */
void
guatu_source_free (GuatuSource *source)
{
  g_free (source->id);
  guatu_text_clear (&source->title);
  guatu_text_clear (&source->publisher);
  g_free (source->published);
  g_free (source->url);
  g_free (source);
}

/**
 * guatu_place_free:
 * @place: (transfer full): a place
 */
void
guatu_place_free (GuatuPlace *place)
{
  g_free (place->id);
  guatu_text_clear (&place->name);
  g_free (place);
}

/**
 * guatu_theme_free:
 * @theme: (transfer full): a theme
 */
void
guatu_theme_free (GuatuTheme *theme)
{
  g_free (theme->id);
  guatu_text_clear (&theme->title);
  g_free (theme);
}
