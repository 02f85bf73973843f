/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/chart-row.h"

#include "app/text-label.h"
#include "text/said-text.h"

struct _GuatuChartRow
{
  AdwBin parent_instance;

  GtkLabel *heading;
  GtkPicture *picture;
  GtkLabel *title;

  const GuatuChartDescription *chart; /* (nullable): the list holds its dataset */
  gboolean wants_thumbnail;
};

G_DEFINE_FINAL_TYPE (GuatuChartRow, guatu_chart_row, ADW_TYPE_BIN)

enum
{
  CLICKED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
released (GuatuChartRow *self)
{
  g_signal_emit (self, signals[CLICKED], 0);
}

static void
guatu_chart_row_class_init (GuatuChartRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  signals[CLICKED] = g_signal_new ("clicked", GUATU_TYPE_CHART_ROW, G_SIGNAL_RUN_LAST, 0,
                                   NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_css_name (widget_class, "chartrow");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/guatu/Guatu/chart-row.ui");
  gtk_widget_class_bind_template_child (widget_class, GuatuChartRow, heading);
  gtk_widget_class_bind_template_child (widget_class, GuatuChartRow, picture);
  gtk_widget_class_bind_template_child (widget_class, GuatuChartRow, title);
  gtk_widget_class_bind_template_callback (widget_class, released);
}

static void
guatu_chart_row_init (GuatuChartRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * guatu_chart_row_new:
 *
 * Returns: (transfer floating): a row of no chart yet
 */
GtkWidget *
guatu_chart_row_new (void)
{
  return g_object_new (GUATU_TYPE_CHART_ROW, NULL);
}

/**
 * guatu_chart_row_set_chart:
 * @self: a row
 * @chart: (nullable): the chart that the row stands for from now on; must outlive that
 * @language: the language of its title
 *
 * The thumbnail that the row has is taken away only with the chart, so that it stays
 * until there is one in another language.
 */
void
guatu_chart_row_set_chart (GuatuChartRow *self, const GuatuChartDescription *chart,
                           GuatuLanguage language)
{
  if (self->chart != chart)
    gtk_picture_set_paintable (self->picture, NULL);
  self->chart = chart;
  self->wants_thumbnail = chart != NULL;
  if (chart != NULL)
    guatu_text_label_set_text (self->title, guatu_chart_said (chart, &chart->title),
                               language);
}

/**
 * guatu_chart_row_get_chart:
 * @self: a row
 *
 * Returns: (nullable): the chart that the row stands for
 */
const GuatuChartDescription *
guatu_chart_row_get_chart (GuatuChartRow *self)
{
  return self->chart;
}

/**
 * guatu_chart_row_set_heading:
 * @self: a row
 * @theme: (nullable): the theme that begins with the row's chart
 * @language: the language of its title
 */
void
guatu_chart_row_set_heading (GuatuChartRow *self, const GuatuTheme *theme,
                             GuatuLanguage language)
{
  const GuatuText absent = { NULL, NULL };

  guatu_text_label_set_text (self->heading, theme == NULL ? &absent : &theme->title,
                             language);
}

/**
 * guatu_chart_row_set_thumbnail:
 * @self: a row
 * @thumbnail: (nullable): its chart, small, or %NULL if it cannot be drawn
 */
void
guatu_chart_row_set_thumbnail (GuatuChartRow *self, GdkTexture *thumbnail)
{
  gtk_picture_set_paintable (self->picture, GDK_PAINTABLE (thumbnail));
  self->wants_thumbnail = FALSE;
}

/**
 * guatu_chart_row_wants_thumbnail:
 * @self: a row
 *
 * Returns: %TRUE until the row has been given what it asked for
 */
gboolean
guatu_chart_row_wants_thumbnail (GuatuChartRow *self)
{
  return self->wants_thumbnail;
}
