/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "export/drawn-warnings.h"

#include "io/io-limits.h"
#include "scene/scene-builder.h"

static void
clear_warning (gpointer data)
{
  g_free (((GuatuWarning *) data)->text);
  g_free (((GuatuWarning *) data)->of);
}

/** guatu_drawn_warnings_new: (transfer full) (element-type GuatuWarning): none yet. */
GArray *
guatu_drawn_warnings_new (void)
{
  GArray *warnings = g_array_new (FALSE, FALSE, sizeof (GuatuWarning));

  g_array_set_clear_func (warnings, clear_warning);
  return warnings;
}

/* Whether one of the first @n warnings says the same. */
static gboolean
has_warning (const GArray *warnings, guint n, const GuatuWarning *warning)
{
  for (guint i = 0; i < n; i++)
    {
      const GuatuWarning *other = &g_array_index (warnings, GuatuWarning, i);

      if (other->kind == warning->kind && other->role == warning->role
          && other->chart == warning->chart && g_strcmp0 (other->text, warning->text) == 0
          && g_strcmp0 (other->of, warning->of) == 0)
        return TRUE;
    }
  return FALSE;
}

/**
 * guatu_drawn_warnings_add:
 * @warnings: (element-type GuatuWarning): those of other scenes of the figure
 * @scenes: (element-type GuatuScene): one or several
 *
 * Adds the warnings of some scenes, but those that the others have given already.
 */
void
guatu_drawn_warnings_add (GArray *warnings, const GPtrArray *scenes)
{
  guint n = warnings->len;

  for (guint i = 0; i < scenes->len; i++)
    {
      const GuatuScene *scene = g_ptr_array_index (scenes, i);

      for (guint j = 0; j < scene->warnings->len; j++)
        {
          GuatuWarning warning = g_array_index (scene->warnings, GuatuWarning, j);

          if ((warning.kind == GUATU_WARNING_FONT
               && guatu_warnings_have_font (warnings, warning.text))
              || has_warning (warnings, n, &warning))
            continue;
          warning.text = g_strdup (warning.text);
          warning.of = g_strdup (warning.of);
          g_array_append_val (warnings, warning);
        }
    }
}

/** guatu_drawn_warnings_add_no_data: tells that a figure's files cannot carry its data.
 */
void
guatu_drawn_warnings_add_no_data (GArray *warnings)
{
  const GuatuWarning warning = {
    .kind = GUATU_WARNING_NO_DATA,
    .role = GUATU_ROLE_TITLE,
    .text = g_strdup_printf ("%d MiB", GUATU_READ_MAX_BYTES / (1024 * 1024)),
  };

  g_array_append_val (warnings, warning);
}
