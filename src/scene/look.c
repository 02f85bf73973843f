/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "scene/figure.h"

static const char *const look_names[] = {
  [GUATU_LOOK_LIGHT] = "light",
  [GUATU_LOOK_DARK] = "dark",
  [GUATU_LOOK_PRINT] = "print",
  [GUATU_LOOK_CONTRAST] = "contrast",
};

/** guatu_look_to_string: the look's name in options. */
const char *
guatu_look_to_string (GuatuLook look)
{
  g_return_val_if_fail ((guint) look < G_N_ELEMENTS (look_names), NULL);
  return look_names[look];
}

/** guatu_look_from_string: finds a look by its name in options. */
gboolean
guatu_look_from_string (const char *string, GuatuLook *look)
{
  for (guint i = 0; i < G_N_ELEMENTS (look_names); i++)
    if (g_strcmp0 (string, look_names[i]) == 0)
      {
        *look = (GuatuLook) i;
        return TRUE;
      }
  return FALSE;
}
