/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/chart-status.h"

#include <glib/gi18n.h>

#include "app/language.h"

struct _GuatuChartStatus
{
  AdwBin parent_instance;

  GtkButton *series;
  GtkButton *span;
  GtkWidget *as_exported;
};

G_DEFINE_FINAL_TYPE (GuatuChartStatus, guatu_chart_status, ADW_TYPE_BIN)

static void
guatu_chart_status_class_init (GuatuChartStatusClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/guatu/Guatu/chart-status.ui");
  gtk_widget_class_bind_template_child (widget_class, GuatuChartStatus, series);
  gtk_widget_class_bind_template_child (widget_class, GuatuChartStatus, span);
  gtk_widget_class_bind_template_child (widget_class, GuatuChartStatus, as_exported);
}

static void
guatu_chart_status_init (GuatuChartStatus *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* Returns: whether it is seen */
static gboolean
show (GtkButton *button, char *label)
{
  gtk_widget_set_visible (GTK_WIDGET (button), label != NULL);
  if (label != NULL)
    gtk_button_set_label (button, label);
  g_free (label);
  return gtk_widget_get_visible (GTK_WIDGET (button));
}

static char *
say_hidden (const GuatuGlance *glance)
{
  const guint n = glance->hidden->len;

  if (n == 0)
    return NULL;
  return g_strdup_printf (ngettext ("%u series hidden", "%u series hidden", n), n);
}

/* From the first to the last period that is shown. */
static char *
say_span (const GuatuGlance *glance, const GuatuScene *scene)
{
  const GuatuObservation *first = NULL;
  const GuatuObservation *last = NULL;
  g_autofree char *from = NULL;
  g_autofree char *to = NULL;

  for (guint i = 0; i < guatu_scene_n_marks (scene); i++)
    {
      const GuatuObservation *at = guatu_scene_mark (scene, i)->observation;

      if (at == NULL)
        continue;
      if (first == NULL || guatu_period_compare (at->period, first->period) < 0)
        first = at;
      if (last == NULL || guatu_period_compare (at->period, last->period) > 0)
        last = at;
    }
  if (!glance->has_span || first == NULL)
    return NULL;
  from = guatu_period_to_label (first->period,
                                guatu_language_of_words (scene->figure.language));
  to = guatu_period_to_label (last->period,
                              guatu_language_of_words (scene->figure.language));
  /* Translators: the first and the last period of what is shown of a chart. */
  return g_strdup_printf (_ ("%s to %s"), from, to);
}

/**
 * guatu_chart_status_show:
 * @self: the bar
 * @view: the chart, as it is shown now
 */
void
guatu_chart_status_show (GuatuChartStatus *self, GuatuChartView *view)
{
  const GuatuGlance *glance = guatu_chart_view_get_glance (view);
  const GuatuScene *scene = guatu_chart_view_get_scene (view);
  const gboolean tight = guatu_chart_view_is_tight (view);
  gboolean any = FALSE;

  if (scene != NULL)
    {
      any = show (self->series, say_hidden (glance));
      any = show (self->span, say_span (glance, scene)) || any;
      gtk_widget_set_visible (self->as_exported, tight);
    }
  gtk_widget_set_visible (GTK_WIDGET (self), scene != NULL && (any || tight));
}
