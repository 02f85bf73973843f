/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/checks.h"

#include <glib/gi18n.h>

#include "app/language.h"

/* A dataset that is being typed into is not read after each letter, in milliseconds. */
#define PAUSE 600

#define N_SEVERITIES (GUATU_SEVERITY_HINT + 1)

struct _GuatuChecks
{
  AdwBin parent_instance;

  GtkMenuButton *button;
  AdwButtonContent *label;
  GtkPopover *popover;
  GtkListView *list;

  GuatuDataset *dataset;   /* (nullable): what is checked */
  GuatuDataset *checked;   /* (nullable): of which @findings are */
  GPtrArray *findings;     /* (nullable) (element-type GuatuFinding) */
  GuatuLanguage language;  /* of the findings */
  GCancellable *reviewing; /* (nullable): while a thread checks */
  GtkStringList *messages; /* of @findings */
  guint pause_source;
};

G_DEFINE_FINAL_TYPE (GuatuChecks, guatu_checks, ADW_TYPE_BIN)

/* How sure it is that something is wrong: what is shown of that, the worst first. */
static const struct
{
  const char *icon;
  const char *css_class;
} looks[N_SEVERITIES] = {
  [GUATU_SEVERITY_ERROR] = { "dialog-error-symbolic", "error" },
  [GUATU_SEVERITY_WARNING] = { "dialog-warning-symbolic", "warning" },
  [GUATU_SEVERITY_HINT] = { "dialog-information-symbolic", "dim-label" },
};

/** guatu_checks_count: how many findings there are of a severity. */
guint
guatu_checks_count (GuatuChecks *self, GuatuSeverity severity)
{
  guint n = 0;

  for (guint i = 0; self->findings != NULL && i < self->findings->len; i++)
    n += ((GuatuFinding *) g_ptr_array_index (self->findings, i))->severity == severity;
  return n;
}

static void
append (GString *text, const char *part)
{
  g_string_append_printf (text, "%s%s", text->len > 0 ? _ (", ") : "", part);
}

/* "1 error, 2 warnings, 3 hints" */
static char *
count_all (GuatuChecks *self)
{
  g_autoptr (GString) text = g_string_new (NULL);
  const guint errors = guatu_checks_count (self, GUATU_SEVERITY_ERROR);
  const guint warnings = guatu_checks_count (self, GUATU_SEVERITY_WARNING);
  const guint hints = guatu_checks_count (self, GUATU_SEVERITY_HINT);
  g_autofree char *of_errors
      = g_strdup_printf (ngettext ("%u error", "%u errors", errors), errors);
  g_autofree char *of_warnings
      = g_strdup_printf (ngettext ("%u warning", "%u warnings", warnings), warnings);
  g_autofree char *of_hints
      = g_strdup_printf (ngettext ("%u hint", "%u hints", hints), hints);

  if (errors > 0)
    append (text, of_errors);
  if (warnings > 0)
    append (text, of_warnings);
  if (hints > 0)
    append (text, of_hints);
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
show_findings (GuatuChecks *self)
{
  g_autofree char *text = count_all (self);
  const guint n = g_list_model_get_n_items (G_LIST_MODEL (self->messages));
  guint worst = 0;

  gtk_string_list_splice (self->messages, 0, n, NULL);
  for (guint i = 0; self->findings != NULL && i < self->findings->len; i++)
    {
      const GuatuFinding *finding = g_ptr_array_index (self->findings, i);

      gtk_string_list_append (self->messages,
                              guatu_text_get (&finding->message, self->language));
    }
  while (worst < GUATU_SEVERITY_HINT
         && guatu_checks_count (self, (GuatuSeverity) worst) == 0)
    worst++;
  adw_button_content_set_icon_name (self->label, looks[worst].icon);
  adw_button_content_set_label (self->label, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  gtk_widget_set_visible (GTK_WIDGET (self),
                          self->findings != NULL && self->findings->len > 0);
}

static int
compare_severities (gconstpointer a, gconstpointer b)
{
  const GuatuFinding *one = *(GuatuFinding *const *) a;
  const GuatuFinding *other = *(GuatuFinding *const *) b;

  return (int) one->severity - (int) other->severity;
}

static void
review_in_thread (GTask *task, gpointer source, gpointer dataset,
                  GCancellable *cancellable)
{
  GPtrArray *findings = guatu_review (dataset);

  g_ptr_array_sort (findings, compare_severities);
  g_task_return_pointer (task, findings, (GDestroyNotify) g_ptr_array_unref);
}

static void
reviewed (GObject *source, GAsyncResult *result, gpointer data)
{
  GuatuChecks *self = GUATU_CHECKS (source);
  GCancellable *own = g_task_get_cancellable (G_TASK (result));
  GPtrArray *findings = g_task_propagate_pointer (G_TASK (result), NULL);

  if (own != self->reviewing || findings == NULL)
    {
      g_clear_pointer (&findings, g_ptr_array_unref);
      return;
    }
  g_clear_object (&self->reviewing);
  g_clear_pointer (&self->findings, g_ptr_array_unref);
  g_clear_pointer (&self->checked, guatu_dataset_unref);
  self->findings = findings;
  self->checked = guatu_dataset_ref (g_task_get_task_data (G_TASK (result)));
  show_findings (self);
}

static void
end_review (GuatuChecks *self)
{
  g_clear_handle_id (&self->pause_source, g_source_remove);
  if (self->reviewing != NULL)
    g_cancellable_cancel (self->reviewing);
  g_clear_object (&self->reviewing);
}

static gboolean
review (gpointer data)
{
  GuatuChecks *self = data;
  g_autoptr (GTask) task = NULL;

  self->pause_source = 0;
  self->reviewing = g_cancellable_new ();
  task = g_task_new (self, self->reviewing, reviewed, NULL);
  g_task_set_task_data (task, guatu_dataset_ref (self->dataset),
                        (GDestroyNotify) guatu_dataset_unref);
  g_task_run_in_thread (task, review_in_thread);
  return G_SOURCE_REMOVE;
}

static void
set_up (GuatuChecks *self, GtkListItem *item)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 9);
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_box_append (GTK_BOX (box), gtk_image_new ());
  gtk_box_append (GTK_BOX (box), label);
  gtk_list_item_set_child (item, box);
}

static void
bind (GuatuChecks *self, GtkListItem *item)
{
  GtkWidget *image = gtk_widget_get_first_child (gtk_list_item_get_child (item));
  const GuatuFinding *finding
      = g_ptr_array_index (self->findings, gtk_list_item_get_position (item));
  const char *css_classes[] = { looks[finding->severity].css_class, NULL };

  gtk_image_set_from_icon_name (GTK_IMAGE (image), looks[finding->severity].icon);
  gtk_widget_set_css_classes (image, css_classes);
  gtk_label_set_text (GTK_LABEL (gtk_widget_get_next_sibling (image)),
                      gtk_string_object_get_string (gtk_list_item_get_item (item)));
}

static void
row_activated (GuatuChecks *self, guint position)
{
  const GuatuFinding *finding = g_ptr_array_index (self->findings, position);

  gtk_popover_popdown (self->popover);
  g_signal_emit_by_name (self, "chosen", &finding->part);
}

static void
guatu_checks_dispose (GObject *object)
{
  GuatuChecks *self = GUATU_CHECKS (object);

  end_review (self);
  g_clear_pointer (&self->findings, g_ptr_array_unref);
  g_clear_pointer (&self->checked, guatu_dataset_unref);
  g_clear_pointer (&self->dataset, guatu_dataset_unref);

  G_OBJECT_CLASS (guatu_checks_parent_class)->dispose (object);
}

static void
guatu_checks_class_init (GuatuChecksClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = guatu_checks_dispose;
  g_signal_new ("chosen", GUATU_TYPE_CHECKS, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                G_TYPE_NONE, 1, G_TYPE_POINTER);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/guatu/Guatu/checks.ui");
  gtk_widget_class_bind_template_child (widget_class, GuatuChecks, button);
  gtk_widget_class_bind_template_child (widget_class, GuatuChecks, label);
  gtk_widget_class_bind_template_child (widget_class, GuatuChecks, popover);
  gtk_widget_class_bind_template_child (widget_class, GuatuChecks, list);
  gtk_widget_class_bind_template_callback (widget_class, row_activated);
}

static void
guatu_checks_init (GuatuChecks *self)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  g_autoptr (GtkNoSelection) selection = NULL;

  gtk_widget_init_template (GTK_WIDGET (self));
  /* A menu button puts its child in the middle; this one is to stand as its neighbour. */
  gtk_widget_set_halign (gtk_widget_get_parent (GTK_WIDGET (self->label)),
                         GTK_ALIGN_FILL);
  self->messages = gtk_string_list_new (NULL);
  selection = gtk_no_selection_new (G_LIST_MODEL (self->messages));
  g_signal_connect_object (factory, "setup", G_CALLBACK (set_up), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "bind", G_CALLBACK (bind), self, G_CONNECT_SWAPPED);
  gtk_list_view_set_factory (self->list, factory);
  g_object_unref (factory);
  gtk_list_view_set_model (self->list, GTK_SELECTION_MODEL (selection));
}

/**
 * guatu_checks_set_dataset:
 * @self: the checks
 * @dataset: what is to be checked, in a thread and after a moment
 * @language: of what is told of it
 *
 * What was found before is shown until then.
 */
void
guatu_checks_set_dataset (GuatuChecks *self, GuatuDataset *dataset,
                          GuatuLanguage language)
{
  const GuatuLanguage before = self->language;

  self->language = guatu_language_of_words (language);
  if (dataset == self->dataset)
    {
      if (before != self->language)
        show_findings (self);
      return;
    }
  end_review (self);
  g_clear_pointer (&self->dataset, guatu_dataset_unref);
  self->dataset = guatu_dataset_ref (dataset);
  self->pause_source = g_timeout_add (PAUSE, review, self);
}

/** guatu_checks_get_dataset: (transfer none) (nullable): of which its findings are. */
GuatuDataset *
guatu_checks_get_dataset (GuatuChecks *self)
{
  return self->checked;
}
