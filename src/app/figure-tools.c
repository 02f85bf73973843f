/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/figure-tools.h"

struct _GuatuFigureTools
{
  AdwBin parent_instance;
};

G_DEFINE_FINAL_TYPE (GuatuFigureTools, guatu_figure_tools, ADW_TYPE_BIN)

static void
guatu_figure_tools_class_init (GuatuFigureToolsClass *klass)
{
  gtk_widget_class_set_template_from_resource (GTK_WIDGET_CLASS (klass),
                                               "/io/github/guatu/Guatu/figure-tools.ui");
}

static void
guatu_figure_tools_init (GuatuFigureTools *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
