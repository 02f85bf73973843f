/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/view-switch.h"

struct _GuatuViewSwitch
{
  AdwBin parent_instance;
};

G_DEFINE_FINAL_TYPE (GuatuViewSwitch, guatu_view_switch, ADW_TYPE_BIN)

static void
guatu_view_switch_class_init (GuatuViewSwitchClass *klass)
{
  gtk_widget_class_set_template_from_resource (GTK_WIDGET_CLASS (klass),
                                               "/io/github/guatu/Guatu/view-switch.ui");
}

static void
guatu_view_switch_init (GuatuViewSwitch *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
