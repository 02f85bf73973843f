/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/chart-warnings.h"

#include <glib/gi18n.h>

#include "app/text-label.h"

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

static char *
describe (const GuatuWarning *warning)
{
  switch (warning->kind)
    {
    case GUATU_WARNING_SHORTENED:
      return g_strdup_printf (_ ("Shortened: “%s”"), warning->text);
    case GUATU_WARNING_DROPPED:
      return g_strdup_printf (_ ("Left out: “%s”"), warning->text);
    case GUATU_WARNING_NO_GLYPH:
      return g_strdup_printf (_ ("No font has all characters of “%s”"), warning->text);
    default:
      return g_strdup (warning->text);
    }
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
  g_autoptr (GString) texts = g_string_new (NULL);

  for (guint i = 0; i < n_warnings; i++)
    {
      g_autofree char *text
          = describe (&g_array_index (scene->warnings, GuatuWarning, i));

      g_string_append_printf (texts, "%s%s", i == 0 ? "" : "\n", text);
    }
  gtk_widget_set_visible (GTK_WIDGET (self), n_warnings > 0);
  if (scene != NULL)
    guatu_text_label_set (self->texts, texts->str, scene->figure.language);
}
