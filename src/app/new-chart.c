/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/new-chart.h"

#include <glib/gi18n.h>

#include "app/choice-list.h"
#include "app/drawn-proposals.h"
#include "app/language.h"
#include "document/setting.h"

/* The width of a picture among others and of the large one, in the window's pixels. */
#define SMALL 120
#define LARGE 660

/* Of the dialog, where the window is no smaller. */
#define WIDE 720
#define HIGH 760

struct _GuatuNewChart
{
  AdwWindow parent_instance;

  GtkWidget *make;
  AdwBin *indicators;
  GtkStack *stack;
  GtkBox *proposals;
  GtkPicture *preview;

  GuatuChoiceList *list;
  GuatuDataset *dataset;
  GuatuLanguage language;
  GCancellable *drawing; /* (nullable): what a thread draws */
  GPtrArray *drawn;      /* (nullable) (element-type GuatuDrawnProposal) */
  guint selected;        /* which of them */
};

G_DEFINE_FINAL_TYPE (GuatuNewChart, guatu_new_chart, ADW_TYPE_WINDOW)

static void
end_drawing (GuatuNewChart *self)
{
  if (self->drawing != NULL)
    g_cancellable_cancel (self->drawing);
  g_clear_object (&self->drawing);
}

static gboolean
can_make (GuatuNewChart *self)
{
  return self->drawing == NULL && self->drawn != NULL && self->drawn->len > 0;
}

static void
make_clicked (GuatuNewChart *self)
{
  if (!can_make (self))
    return;
  g_signal_emit_by_name (
      self, "made",
      ((GuatuDrawnProposal *) g_ptr_array_index (self->drawn, self->selected))->loose);
  gtk_window_close (GTK_WINDOW (self));
}

static void
show_selected (GuatuNewChart *self, guint selected)
{
  const GuatuDrawnProposal *proposal = g_ptr_array_index (self->drawn, selected);
  const char *title = guatu_text_get (&proposal->loose->chart->title,
                                      guatu_language_of_words (self->language));

  self->selected = selected;
  gtk_picture_set_paintable (self->preview, GDK_PAINTABLE (proposal->large));
  gtk_picture_set_alternative_text (self->preview, title);
}

static void
proposal_toggled (GtkToggleButton *button, GuatuNewChart *self)
{
  guint i = 0;

  if (!gtk_toggle_button_get_active (button))
    return;
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->proposals));
       child != NULL && child != GTK_WIDGET (button);
       child = gtk_widget_get_next_sibling (child))
    i++;
  show_selected (self, i);
}

static GtkWidget *
new_proposal (GuatuNewChart *self, const GuatuDrawnProposal *proposal, GtkWidget *first)
{
  GtkWidget *button = gtk_toggle_button_new ();
  GtkWidget *picture = g_object_new (GTK_TYPE_PICTURE, "accessible-role",
                                     GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  const char *name = guatu_setting_mark_name (proposal->loose->chart->mark);

  gtk_picture_set_paintable (GTK_PICTURE (picture), GDK_PAINTABLE (proposal->small));
  gtk_widget_set_size_request (picture, SMALL, SMALL * 2 / 3);
  gtk_widget_add_css_class (picture, "thumbnail");
  gtk_widget_add_css_class (button, "flat");
  gtk_button_set_child (GTK_BUTTON (button), picture);
  gtk_widget_set_tooltip_text (button, _ (name));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ (name), -1);
  if (first != NULL)
    gtk_toggle_button_set_group (GTK_TOGGLE_BUTTON (button), GTK_TOGGLE_BUTTON (first));
  g_signal_connect (button, "toggled", G_CALLBACK (proposal_toggled), self);
  return button;
}

static void
fill_proposals (GuatuNewChart *self)
{
  GtkWidget *first = NULL;
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->proposals))) != NULL)
    gtk_box_remove (self->proposals, child);
  for (guint i = 0; i < self->drawn->len; i++)
    {
      child = new_proposal (self, g_ptr_array_index (self->drawn, i), first);
      gtk_box_append (self->proposals, child);
      if (first == NULL)
        first = child;
    }
  if (first != NULL)
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (first), TRUE);
}

static void
drawn (GObject *source, GAsyncResult *result, gpointer data)
{
  GuatuNewChart *self = GUATU_NEW_CHART (source);
  g_autoptr (GPtrArray) proposals = guatu_drawn_proposals_finish (result);

  if (proposals == NULL)
    return;
  g_clear_object (&self->drawing);
  g_clear_pointer (&self->drawn, g_ptr_array_unref);
  self->drawn = g_steal_pointer (&proposals);
  fill_proposals (self);
  gtk_stack_set_visible_child_name (self->stack,
                                    self->drawn->len > 0 ? "charts" : "none");
  gtk_widget_set_sensitive (self->make, can_make (self));
}

/* The charts that show what is chosen are drawn anew; those from before stay until then.
 */
static void
chosen (GuatuNewChart *self)
{
  g_auto (GStrv) ids = guatu_choice_list_get_chosen (self->list);
  const int scale = gtk_widget_get_scale_factor (GTK_WIDGET (self));
  const int widths[2] = { SMALL * scale, LARGE * scale };

  end_drawing (self);
  gtk_widget_set_sensitive (self->make, FALSE);
  if (ids[0] == NULL)
    {
      gtk_stack_set_visible_child_name (self->stack, "nothing");
      return;
    }
  self->drawing = g_cancellable_new ();
  guatu_drawn_proposals_start (G_OBJECT (self), self->dataset, (const char *const *) ids,
                               self->language, widths, self->drawing, drawn);
}

/* Enter chooses what was found first, and makes the chart once something is chosen. */
static void
entered (GuatuNewChart *self)
{
  g_auto (GStrv) ids = guatu_choice_list_get_chosen (self->list);

  if (ids[0] == NULL)
    guatu_choice_list_choose_first (self->list);
  else
    make_clicked (self);
}

static void
guatu_new_chart_dispose (GObject *object)
{
  GuatuNewChart *self = GUATU_NEW_CHART (object);

  end_drawing (self);
  g_clear_pointer (&self->drawn, g_ptr_array_unref);
  g_clear_pointer (&self->dataset, guatu_dataset_unref);

  G_OBJECT_CLASS (guatu_new_chart_parent_class)->dispose (object);
}

static void
guatu_new_chart_class_init (GuatuNewChartClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = guatu_new_chart_dispose;
  g_signal_new ("made", GUATU_TYPE_NEW_CHART, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                G_TYPE_NONE, 1, G_TYPE_POINTER);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close",
                                       NULL);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/guatu/Guatu/new-chart.ui");
  gtk_widget_class_bind_template_child (widget_class, GuatuNewChart, make);
  gtk_widget_class_bind_template_child (widget_class, GuatuNewChart, indicators);
  gtk_widget_class_bind_template_child (widget_class, GuatuNewChart, stack);
  gtk_widget_class_bind_template_child (widget_class, GuatuNewChart, proposals);
  gtk_widget_class_bind_template_child (widget_class, GuatuNewChart, preview);
  gtk_widget_class_bind_template_callback (widget_class, make_clicked);
}

static void
guatu_new_chart_init (GuatuNewChart *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->list = GUATU_CHOICE_LIST (guatu_choice_list_new (_ ("Indicators")));
  adw_bin_set_child (self->indicators, GTK_WIDGET (self->list));
  g_signal_connect_swapped (self->list, "chosen", G_CALLBACK (chosen), self);
  g_signal_connect_swapped (self->list, "entered", G_CALLBACK (entered), self);
}

/**
 * guatu_new_chart_new:
 * @parent: the window that it is of
 * @dataset: whose indicators can be chosen
 * @language: of the pictures; of their names as guatu_language_of_words() says
 *
 * Returns: (transfer none): the dialog, not shown yet; GTK owns it
 */
GuatuNewChart *
guatu_new_chart_new (GtkWindow *parent, GuatuDataset *dataset, GuatuLanguage language)
{
  GuatuNewChart *self
      = g_object_new (GUATU_TYPE_NEW_CHART, "transient-for", parent, NULL);
  const char *none[] = { NULL };
  const GuatuSettingPlace place = { dataset, NULL, -1 };
  g_autoptr (GPtrArray) choices = guatu_setting_choices (
      GUATU_SETTING_INDICATORS, &place, guatu_language_of_words (language));

  self->dataset = guatu_dataset_ref (dataset);
  self->language = language;
  guatu_choice_list_set_choices (self->list, choices, none);
  guatu_choice_list_search_in (self->list, dataset);
  gtk_window_set_default_size (GTK_WINDOW (self),
                               MIN (WIDE, gtk_widget_get_width (GTK_WIDGET (parent))),
                               MIN (HIGH, gtk_widget_get_height (GTK_WIDGET (parent))));
  gtk_widget_grab_focus (GTK_WIDGET (self->list));
  return self;
}
