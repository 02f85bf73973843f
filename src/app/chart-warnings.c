/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/chart-warnings.h"

#include "scene/warning-words.h"

struct _GuatuChartWarnings
{
  AdwBin parent_instance;

  GtkLabel *texts;
};

G_DEFINE_FINAL_TYPE (GuatuChartWarnings, guatu_chart_warnings, ADW_TYPE_BIN)

static void
guatu_chart_warnings_class_init (GuatuChartWarningsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/guatu/Guatu/chart-warnings.ui");
  gtk_widget_class_bind_template_child (widget_class, GuatuChartWarnings, texts);
}

static void
guatu_chart_warnings_init (GuatuChartWarnings *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * guatu_chart_warnings_set_scene:
 * @self: the button
 * @scene: (nullable): the figure that is shown
 */
void
guatu_chart_warnings_set_scene (GuatuChartWarnings *self, const GuatuScene *scene)
{
  const guint n_warnings = scene == NULL ? 0 : scene->warnings->len;

  gtk_widget_set_visible (GTK_WIDGET (self), n_warnings > 0);
  if (scene != NULL)
    {
      g_auto (GStrv) lines = guatu_warning_words (scene->warnings, scene->chart);
      g_autofree char *texts = g_strjoinv ("\n", lines);

      gtk_label_set_text (self->texts, texts);
    }
}
