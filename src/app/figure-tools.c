/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/figure-tools.h"

#include <glib/gi18n.h>

#include "app/menu-end.h"
#include "io/formats.h"
#include "page/purpose.h"

struct _GuatuFigureTools
{
  AdwBin parent_instance;

  GMenu *formats;
  GMenu *purposes;
  GMenuModel *export_menu;
};

G_DEFINE_FINAL_TYPE (GuatuFigureTools, guatu_figure_tools, ADW_TYPE_BIN)

static void
guatu_figure_tools_class_init (GuatuFigureToolsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/guatu/Guatu/figure-tools.ui");
  gtk_widget_class_bind_template_child (widget_class, GuatuFigureTools, formats);
  gtk_widget_class_bind_template_child (widget_class, GuatuFigureTools, purposes);
  gtk_widget_class_bind_template_child (widget_class, GuatuFigureTools, export_menu);
}

/* An item for each format that a figure is written as, before what else can be done with
 * the chart. */
static void
add_formats (GuatuFigureTools *self)
{
  for (int i = 0; i < GUATU_N_FIGURE_FORMATS; i++)
    {
      GuatuFormat format = (GuatuFormat) i;
      g_autofree char *label = g_strconcat (guatu_format_title (format), "…", NULL);
      g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

      g_menu_item_set_action_and_target (item, "win.export", "s",
                                         guatu_format_to_string (format));
      g_menu_insert_item (self->formats, i, item);
    }
}

/* What a chart is most often wanted for, straight away; the dialog has all sizes. */
static void
add_purposes (GuatuFigureTools *self)
{
  static const char *const names[] = { "slide", "article", "phone" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      const GuatuPurpose *purpose = guatu_purpose_from_string (names[i]);
      g_autofree char *label = g_strconcat (_ (purpose->label), "…", NULL);
      g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

      g_menu_item_set_action_and_target (item, "win.export-for", "s", purpose->name);
      g_menu_append_item (self->purposes, item);
    }
}

static void
guatu_figure_tools_init (GuatuFigureTools *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  add_formats (self);
  add_purposes (self);
  guatu_menu_end_with (self->export_menu, GTK_WIDGET (self));
}
