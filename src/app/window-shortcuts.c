/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window-private.h"

/* By which keys things are done in a window; the overlay of help lists them. */

static const struct
{
  guint key;
  GdkModifierType modifiers;
  const char *action;
  const char *target; /* (nullable): as GVariant text */
} shortcuts[] = {
  { GDK_KEY_n, GDK_CONTROL_MASK, "win.new-chart", NULL },
  { GDK_KEY_o, GDK_CONTROL_MASK, "win.open", NULL },
  { GDK_KEY_o, GDK_CONTROL_MASK | GDK_SHIFT_MASK, "win.read-report", NULL },
  { GDK_KEY_F5, 0, "win.reload", NULL },
  { GDK_KEY_r, GDK_CONTROL_MASK, "win.reload", NULL },
  { GDK_KEY_e, GDK_CONTROL_MASK, "win.export", "'png'" },
  { GDK_KEY_e, GDK_CONTROL_MASK | GDK_SHIFT_MASK, "win.export-options", NULL },
  { GDK_KEY_c, GDK_CONTROL_MASK, "win.copy", NULL },
  { GDK_KEY_c, GDK_CONTROL_MASK | GDK_SHIFT_MASK, "win.copy-values", NULL },
  { GDK_KEY_v, GDK_CONTROL_MASK, "win.paste", NULL },
  { GDK_KEY_p, GDK_CONTROL_MASK, "win.print", NULL },
  { GDK_KEY_F1, 0, "win.manual", NULL },
  { GDK_KEY_Menu, 0, "win.pop-up-menu", NULL },
  { GDK_KEY_F10, GDK_SHIFT_MASK, "win.pop-up-menu", NULL },
  { GDK_KEY_Page_Up, 0, "win.step", "-1" },
  { GDK_KEY_Page_Down, 0, "win.step", "1" },
  { GDK_KEY_KP_Page_Up, 0, "win.step", "-1" },
  { GDK_KEY_KP_Page_Down, 0, "win.step", "1" },
  { GDK_KEY_F9, 0, "win.toggle-sidebar", NULL },
  { GDK_KEY_Return, GDK_ALT_MASK, "win.toggle-inspector", NULL },
  { GDK_KEY_KP_Enter, GDK_ALT_MASK, "win.toggle-inspector", NULL },
  { GDK_KEY_f, GDK_CONTROL_MASK, "win.search", NULL },
  { GDK_KEY_w, GDK_CONTROL_MASK, "window.close", NULL },
  { GDK_KEY_s, GDK_CONTROL_MASK, "win.save", NULL },
  { GDK_KEY_s, GDK_CONTROL_MASK | GDK_SHIFT_MASK, "win.save-as", NULL },
  { GDK_KEY_z, GDK_CONTROL_MASK, "win.undo", NULL },
  { GDK_KEY_z, GDK_CONTROL_MASK | GDK_SHIFT_MASK, "win.redo", NULL },
  { GDK_KEY_F2, 0, "win.edit-title", NULL },
  { GDK_KEY_plus, GDK_CONTROL_MASK, "win.zoom", "1" },
  { GDK_KEY_equal, GDK_CONTROL_MASK, "win.zoom", "1" },
  { GDK_KEY_KP_Add, GDK_CONTROL_MASK, "win.zoom", "1" },
  { GDK_KEY_minus, GDK_CONTROL_MASK, "win.zoom", "-1" },
  { GDK_KEY_KP_Subtract, GDK_CONTROL_MASK, "win.zoom", "-1" },
  { GDK_KEY_0, GDK_CONTROL_MASK, "win.zoom", "0" },
  { GDK_KEY_1, GDK_ALT_MASK, "win.view", "'chart'" },
  { GDK_KEY_2, GDK_ALT_MASK, "win.view", "'table'" },
  { GDK_KEY_3, GDK_ALT_MASK, "win.view", "'wall'" },
  { GDK_KEY_d, GDK_CONTROL_MASK, "win.duplicate-chart", NULL },
  { GDK_KEY_Page_Up, GDK_CONTROL_MASK | GDK_SHIFT_MASK, "win.move-chart", "-1" },
  { GDK_KEY_Page_Down, GDK_CONTROL_MASK | GDK_SHIFT_MASK, "win.move-chart", "1" },
};

/**
 * guatu_window_class_add_shortcuts:
 * @widget_class: the class of windows, which has its actions
 */
void
guatu_window_class_add_shortcuts (GtkWidgetClass *widget_class)
{
  for (guint i = 0; i < G_N_ELEMENTS (shortcuts); i++)
    {
      g_autoptr (GVariant) target
          = shortcuts[i].target == NULL
                ? NULL
                : g_variant_ref_sink (g_variant_new_parsed (shortcuts[i].target));
      g_autoptr (GtkShortcut) shortcut = gtk_shortcut_new (
          gtk_keyval_trigger_new (shortcuts[i].key, shortcuts[i].modifiers),
          gtk_named_action_new (shortcuts[i].action));

      gtk_shortcut_set_arguments (shortcut, target);
      gtk_widget_class_add_shortcut (widget_class, shortcut);
    }
}
