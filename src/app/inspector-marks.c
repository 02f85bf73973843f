/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n.h>

#include "app/inspector-private.h"
#include "app/look.h"
#include "app/thumbnail.h"

/* The marks of a chart, each as a small picture of the chart drawn so. Those in which it
 * cannot be drawn stand below, with why. Pictures are made in a thread, one by one. */

/* In the window's pixels; a picture is 3 to 2. */
#define WIDTH 80

/* What shows a mark. */
typedef struct
{
  GuatuInspectorRow *row;
  char *id;
  GtkWidget *child; /* of the flow, with the picture */
  GtkPicture *picture;
  AdwActionRow *other; /* among those that cannot be */
} GuatuMarkPicture;

/* The widgets of a row of marks. */
typedef struct
{
  GtkFlowBox *flow;
  AdwExpanderRow *others;
  GPtrArray *pictures; /* (element-type GuatuMarkPicture) */
} GuatuMarks;

static void
picture_free (gpointer data)
{
  GuatuMarkPicture *picture = data;

  g_free (picture->id);
  g_free (picture);
}

static void
marks_free (gpointer data)
{
  GuatuMarks *marks = data;

  g_ptr_array_unref (marks->pictures);
  g_free (marks);
}

/* What a thread draws. */
typedef struct
{
  GuatuDataset *dataset;
  GuatuSettingPlace place;
  char *id;
  GuatuLanguage language;
  GuatuLook look;
  GuatuTypesetter *typesetter;
  int width;
  GuatuMarkPicture *picture; /* only as long as the typesetter is the inspector's */
  char *reason;              /* (nullable): why it cannot be drawn */
} Job;

static void
job_free (gpointer data)
{
  Job *job = data;

  guatu_dataset_unref (job->dataset);
  guatu_typesetter_unref (job->typesetter);
  g_free (job->id);
  g_free (job->reason);
  g_free (job);
}

static void
draw_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Job *job = data;
  const char *values[] = { job->id, NULL };
  g_autoptr (GuatuProblems) problems = guatu_problems_new ();
  g_autoptr (GuatuLooseChart) loose
      = guatu_setting_try (GUATU_SETTING_MARK, &job->place, values, problems);
  g_autoptr (GuatuChartDescription) chart = NULL;
  GdkTexture *texture = NULL;

  if (loose != NULL)
    {
      chart = guatu_loose_chart_try (loose, job->dataset);
      texture = guatu_thumbnail_draw (job->dataset, chart, job->language, job->look,
                                      job->typesetter, job->width);
    }
  else if (problems->len > 0)
    job->reason = g_strdup (((GuatuProblem *) g_ptr_array_index (problems, 0))->message);
  g_task_return_pointer (task, texture, g_object_unref);
}

static void want_pictures (GuatuInspector *self);

/* Shows a mark as one that can be chosen, or as one that cannot. */
static void
show_mark (GuatuMarkPicture *picture, gboolean can_be, const char *reason)
{
  GuatuMarks *marks = picture->row->part;
  guint n_others = 0;

  gtk_widget_set_visible (picture->child, can_be);
  gtk_widget_set_visible (GTK_WIDGET (picture->other), !can_be);
  adw_action_row_set_subtitle (picture->other, reason != NULL ? reason : "");
  for (guint i = 0; i < marks->pictures->len; i++)
    n_others += gtk_widget_get_visible (GTK_WIDGET (
        ((GuatuMarkPicture *) g_ptr_array_index (marks->pictures, i))->other));
  gtk_widget_set_visible (GTK_WIDGET (marks->others),
                          n_others > 0
                              && gtk_widget_get_visible (GTK_WIDGET (
                                  g_ptr_array_index (picture->row->widgets, 0))));
}

static void
drawn (GObject *source, GAsyncResult *result, gpointer data)
{
  GuatuInspector *self = GUATU_INSPECTOR (source);
  const Job *job = g_task_get_task_data (G_TASK (result));
  g_autoptr (GdkTexture) texture = g_task_propagate_pointer (G_TASK (result), NULL);

  self->is_drawing = FALSE;
  if (job->typesetter == self->typesetter)
    {
      if (texture != NULL)
        gtk_picture_set_paintable (job->picture->picture, GDK_PAINTABLE (texture));
      show_mark (job->picture, job->reason == NULL, job->reason);
    }
  want_pictures (self);
}

static gboolean
draw_next (gpointer data)
{
  GuatuInspector *self = data;
  GuatuMarkPicture *picture = g_queue_pop_head (&self->pictures);
  g_autoptr (GTask) task = NULL;
  Job *job;

  self->picture_source = 0;
  if (picture == NULL)
    return G_SOURCE_REMOVE;
  if (self->typesetter == NULL)
    self->typesetter = guatu_typesetter_new ();
  job = g_new0 (Job, 1);
  job->dataset = guatu_dataset_ref (self->dataset);
  guatu_inspector_row_place (picture->row, &job->place);
  job->id = g_strdup (picture->id);
  job->language = self->language;
  job->look = guatu_look_of_system ();
  job->typesetter = guatu_typesetter_ref (self->typesetter);
  job->width = WIDTH * gtk_widget_get_scale_factor (GTK_WIDGET (self));
  job->picture = picture;
  self->is_drawing = TRUE;
  task = g_task_new (self, NULL, drawn, NULL);
  g_task_set_priority (task, G_PRIORITY_LOW);
  g_task_set_task_data (task, job, job_free);
  g_task_run_in_thread (task, draw_in_thread);
  return G_SOURCE_REMOVE;
}

static void
want_pictures (GuatuInspector *self)
{
  if (self->picture_source == 0 && !self->is_drawing && self->pictures.length > 0)
    self->picture_source = g_idle_add_full (G_PRIORITY_LOW, draw_next, self, NULL);
}

/** guatu_inspector_drop_pictures: draws no more of a chart that has changed. */
void
guatu_inspector_drop_pictures (GuatuInspector *self)
{
  g_queue_clear (&self->pictures);
  g_clear_handle_id (&self->picture_source, g_source_remove);
  g_clear_pointer (&self->typesetter, guatu_typesetter_unref);
}

/* Marks the mark that the chart has; walking over the others chooses none of them. */
static void
show_current (GuatuMarkPicture *picture, gboolean is_current)
{
  if (is_current)
    {
      show_mark (picture, TRUE, NULL);
      gtk_widget_add_css_class (picture->child, "current");
    }
  else
    gtk_widget_remove_css_class (picture->child, "current");
  gtk_accessible_update_state (GTK_ACCESSIBLE (picture->child),
                               GTK_ACCESSIBLE_STATE_SELECTED, is_current, -1);
}

/* Tab stops at the mark that the chart has, or at the first, and not at each of them; the
 * arrows walk them once the keyboard is there. */
static void
let_tab_stop (GtkWidget *flow, gboolean at_all)
{
  GtkWidget *stop = NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (flow); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      if (gtk_widget_get_visible (child)
          && (stop == NULL || gtk_widget_has_css_class (child, "current")))
        stop = child;
      gtk_widget_set_focusable (child, at_all);
    }
  if (stop != NULL)
    gtk_widget_set_focusable (stop, TRUE);
}

static void
update_marks (GuatuInspectorRow *row)
{
  GuatuMarks *marks = row->part;

  for (guint i = 0; i < marks->pictures->len; i++)
    {
      GuatuMarkPicture *picture = g_ptr_array_index (marks->pictures, i);

      show_current (picture, g_str_equal (picture->id, row->values[0]));
      g_queue_push_tail (&row->inspector->pictures, picture);
    }
  let_tab_stop (GTK_WIDGET (marks->flow),
                gtk_widget_get_focus_child (GTK_WIDGET (marks->flow)) != NULL);
  want_pictures (row->inspector);
}

static void
mark_activated (GtkFlowBox *flow, GtkFlowBoxChild *child, GuatuInspectorRow *row)
{
  const GuatuMarks *marks = row->part;

  for (guint i = 0; i < marks->pictures->len; i++)
    {
      const GuatuMarkPicture *picture = g_ptr_array_index (marks->pictures, i);

      if (picture->child == GTK_WIDGET (child))
        guatu_inspector_row_set_one (row, picture->id);
    }
}

static void
flow_entered (GtkEventController *focus)
{
  let_tab_stop (gtk_event_controller_get_widget (focus), TRUE);
}

static void
flow_left (GtkEventController *focus)
{
  let_tab_stop (gtk_event_controller_get_widget (focus), FALSE);
}

/* Tab leaves the marks at once. */
static gboolean
leave_flow (GtkWidget *flow, GVariant *args, gpointer data)
{
  const GtkDirectionType direction = (GtkDirectionType) g_variant_get_int32 (args);
  gboolean has_left;

  /* A flow box goes from child to child whatever these say of themselves. */
  gtk_widget_set_can_focus (flow, FALSE);
  has_left = gtk_widget_child_focus (GTK_WIDGET (gtk_widget_get_root (flow)), direction);
  gtk_widget_set_can_focus (flow, TRUE);
  return has_left;
}

static void
add_leaving (GtkEventController *keys, guint key, GdkModifierType modifiers,
             GtkDirectionType direction)
{
  GtkShortcut *shortcut
      = gtk_shortcut_new (gtk_keyval_trigger_new (key, modifiers),
                          gtk_callback_action_new (leave_flow, NULL, NULL));

  gtk_shortcut_set_arguments (shortcut, g_variant_new_int32 ((int) direction));
  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (keys), shortcut);
}

static void
make_one_stop (GtkWidget *flow)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();
  GtkEventController *keys = gtk_shortcut_controller_new ();

  g_signal_connect (focus, "enter", G_CALLBACK (flow_entered), NULL);
  g_signal_connect (focus, "leave", G_CALLBACK (flow_left), NULL);
  gtk_widget_add_controller (flow, focus);
  add_leaving (keys, GDK_KEY_Tab, 0, GTK_DIR_TAB_FORWARD);
  add_leaving (keys, GDK_KEY_KP_Tab, 0, GTK_DIR_TAB_FORWARD);
  add_leaving (keys, GDK_KEY_ISO_Left_Tab, GDK_SHIFT_MASK, GTK_DIR_TAB_BACKWARD);
  add_leaving (keys, GDK_KEY_Tab, GDK_SHIFT_MASK, GTK_DIR_TAB_BACKWARD);
  gtk_widget_add_controller (flow, keys);
}

static GtkWidget *
new_child (GuatuMarkPicture *picture, const char *name)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);
  GtkWidget *label = gtk_label_new (name);

  picture->picture = g_object_new (GTK_TYPE_PICTURE, "accessible-role",
                                   GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  gtk_widget_set_size_request (GTK_WIDGET (picture->picture), WIDTH, WIDTH * 2 / 3);
  gtk_widget_set_halign (GTK_WIDGET (picture->picture), GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (GTK_WIDGET (picture->picture), "thumbnail");
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_justify (GTK_LABEL (label), GTK_JUSTIFY_CENTER);
  gtk_widget_add_css_class (label, "caption");
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (picture->picture));
  gtk_box_append (GTK_BOX (box), label);
  picture->child = gtk_flow_box_child_new ();
  gtk_flow_box_child_set_child (GTK_FLOW_BOX_CHILD (picture->child), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (picture->child),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  return picture->child;
}

static void
add_mark (GuatuInspectorRow *row, const GuatuSettingChoice *choice)
{
  GuatuMarks *marks = row->part;
  GuatuMarkPicture *picture = g_new0 (GuatuMarkPicture, 1);

  picture->row = row;
  picture->id = g_strdup (choice->id);
  gtk_flow_box_append (marks->flow, new_child (picture, choice->name));
  picture->other = ADW_ACTION_ROW (adw_action_row_new ());
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (picture->other), choice->name);
  adw_expander_row_add_row (marks->others, GTK_WIDGET (picture->other));
  g_ptr_array_add (marks->pictures, picture);
  gtk_widget_set_visible (picture->child, FALSE);
  gtk_widget_set_visible (GTK_WIDGET (picture->other), FALSE);
}

/** guatu_inspector_add_marks: the marks, as pictures. */
void
guatu_inspector_add_marks (GuatuInspectorRow *row)
{
  GuatuMarks *marks = g_new0 (GuatuMarks, 1);
  GuatuSettingPlace place;
  g_autoptr (GPtrArray) choices = NULL;
  GtkWidget *flow = gtk_flow_box_new ();

  row->update = update_marks;
  row->part = marks;
  row->part_free = marks_free;
  marks->pictures = g_ptr_array_new_with_free_func (picture_free);
  marks->flow = GTK_FLOW_BOX (flow);
  marks->others = ADW_EXPANDER_ROW (adw_expander_row_new ());
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (marks->others),
                                 _ ("Not for This Chart"));
  gtk_flow_box_set_max_children_per_line (marks->flow, 3);
  gtk_flow_box_set_homogeneous (marks->flow, TRUE);
  gtk_flow_box_set_selection_mode (marks->flow, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (flow, "marks");
  gtk_accessible_update_property (GTK_ACCESSIBLE (flow), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ (guatu_setting_row (row->setting)->name), -1);
  g_signal_connect (flow, "child-activated", G_CALLBACK (mark_activated), row);
  make_one_stop (flow);
  guatu_inspector_row_place (row, &place);
  choices = guatu_setting_choices (row->setting, &place, row->inspector->language);
  for (guint i = 0; i < choices->len; i++)
    add_mark (row, g_ptr_array_index (choices, i));
  guatu_inspector_row_add (row,
                           g_object_new (ADW_TYPE_PREFERENCES_ROW, "child", flow,
                                         "activatable", FALSE, "focusable", FALSE, NULL));
  guatu_inspector_row_add (row, GTK_WIDGET (marks->others));
}
