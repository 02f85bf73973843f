/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/wall-card.h"

#include "app/text-label.h"
#include "text/said-text.h"

struct _GuatuWallCard
{
  GtkButton parent_instance;

  GtkWidget *picture;
  const GuatuChartDescription *chart; /* the wall holds its dataset */
  gboolean wants_thumbnail;
};

G_DEFINE_FINAL_TYPE (GuatuWallCard, guatu_wall_card, GTK_TYPE_BUTTON)

static void
guatu_wall_card_class_init (GuatuWallCardClass *klass)
{
}

static void
guatu_wall_card_init (GuatuWallCard *self)
{
  gtk_widget_add_css_class (GTK_WIDGET (self), "flat");
  gtk_widget_add_css_class (GTK_WIDGET (self), "wall-card");
}

/**
 * guatu_wall_card_new:
 * @chart: the chart; it outlives the card
 * @language: of its title
 * @width: of its sheet, in pixels; sheets are 3 to 2
 *
 * Returns: (transfer floating): a card that wants its thumbnail
 */
GtkWidget *
guatu_wall_card_new (const GuatuChartDescription *chart, GuatuLanguage language,
                     int width)
{
  GuatuWallCard *self = g_object_new (GUATU_TYPE_WALL_CARD, NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *title = gtk_label_new (NULL);

  self->chart = chart;
  self->wants_thumbnail = TRUE;
  self->picture = gtk_picture_new ();
  gtk_widget_set_size_request (self->picture, width, width * 2 / 3);
  gtk_widget_add_css_class (self->picture, "thumbnail");
  guatu_text_label_set_text (GTK_LABEL (title), guatu_chart_said (chart, &chart->title),
                             language);
  gtk_label_set_ellipsize (GTK_LABEL (title), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (title), 1);
  gtk_widget_add_css_class (title, "caption");
  gtk_box_append (GTK_BOX (box), self->picture);
  gtk_box_append (GTK_BOX (box), title);
  gtk_button_set_child (GTK_BUTTON (self), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  gtk_label_get_text (GTK_LABEL (title)), -1);
  guatu_text_label_tell_whole (GTK_LABEL (title));
  return GTK_WIDGET (self);
}

/** guatu_wall_card_get_chart: (transfer none): the chart. */
const GuatuChartDescription *
guatu_wall_card_get_chart (GuatuWallCard *self)
{
  return self->chart;
}

/** guatu_wall_card_set_thumbnail: @thumbnail: (nullable): %NULL if it cannot be drawn */
void
guatu_wall_card_set_thumbnail (GuatuWallCard *self, GdkTexture *thumbnail)
{
  self->wants_thumbnail = FALSE;
  gtk_picture_set_paintable (GTK_PICTURE (self->picture), GDK_PAINTABLE (thumbnail));
}

/** guatu_wall_card_wants_thumbnail: whether none was set yet. */
gboolean
guatu_wall_card_wants_thumbnail (GuatuWallCard *self)
{
  return self->wants_thumbnail;
}
