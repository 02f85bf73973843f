/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n.h>

#include "app/inspector-private.h"
#include "dataset/reference-line.h"
#include "desktop.h"

/* What a chart says, set in the inspector: at once, undone, refused. */

static GuatuInspectorRow *
row_of (GuatuWindow *window, GuatuSetting setting)
{
  const GPtrArray *rows = window->inspector->rows;

  for (guint i = 0; i < rows->len; i++)
    {
      GuatuInspectorRow *row = g_ptr_array_index (rows, i);

      if (row->setting == setting
          && gtk_widget_get_visible (g_ptr_array_index (row->widgets, 0)))
        return row;
    }
  g_assert_not_reached ();
}

static GtkWidget *
widget_of (GuatuWindow *window, GuatuSetting setting, guint i)
{
  return g_ptr_array_index (row_of (window, setting)->widgets, i);
}

static GuatuWindow *
open_inspector (void)
{
  GuatuWindow *window = desktop_window ();

  gtk_widget_activate_action (GTK_WIDGET (window), "win.toggle-inspector", NULL);
  g_assert_true (adw_flap_get_reveal_flap (window->inspector_flap));
  g_assert_cmpuint (window->inspector->rows->len, >, 20);
  desktop_wait_until (adw_flap_get_reveal_progress (window->inspector_flap) == 1);
  return window;
}

static void
settle (GuatuWindow *window)
{
  desktop_wait_for_document (window);
  desktop_wait_for_chart (window);
}

static void
act (GuatuWindow *window, const char *action)
{
  gtk_widget_activate_action (GTK_WIDGET (window), action, NULL);
  settle (window);
}

static const char *
shown (GuatuWindow *window, GuatuSetting setting, guint i)
{
  return gtk_editable_get_text (GTK_EDITABLE (widget_of (window, setting, i)));
}

static void
type (GuatuWindow *window, GuatuSetting setting, guint i, const char *text)
{
  gtk_editable_set_text (GTK_EDITABLE (widget_of (window, setting, i)), text);
}

static void
choose (GuatuWindow *window, GuatuSetting setting, guint choice)
{
  adw_combo_row_set_selected (ADW_COMBO_ROW (widget_of (window, setting, 0)), choice);
  settle (window);
}

/* What is typed is applied when no more comes, is one step to undo however often that
 * was, and what is undone is seen where it was typed. */
static void
test_typing (void)
{
  GuatuWindow *window = open_inspector ();
  g_autofree char *zh = g_strdup (window->chart->title.zh);
  g_autofree char *en = g_strdup (window->chart->title.en);
  GtkWidget *focus;

  g_assert_cmpstr (shown (window, GUATU_SETTING_TITLE, 0), ==, zh);
  g_assert_cmpstr (shown (window, GUATU_SETTING_TITLE, 1), ==, en);
  gtk_widget_grab_focus (widget_of (window, GUATU_SETTING_TITLE, 0));
  focus = gtk_window_get_focus (GTK_WINDOW (window));
  g_assert_true (
      gtk_widget_is_ancestor (focus, widget_of (window, GUATU_SETTING_TITLE, 0)));
  type (window, GUATU_SETTING_TITLE, 0, "新");
  desktop_wait_until (g_str_equal (window->chart->title.zh, "新"));
  settle (window);
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (window)) == focus);
  type (window, GUATU_SETTING_TITLE, 0, "新标题");
  desktop_wait_until (g_str_equal (window->chart->title.zh, "新标题"));
  g_assert_cmpstr (window->chart->title.en, ==, en);
  g_assert_cmpstr (shown (window, GUATU_SETTING_TITLE, 0), ==, "新标题");

  /* Undone before it was applied: it is applied, and undone with the rest. */
  type (window, GUATU_SETTING_TITLE, 0, "新标题二");
  act (window, "win.undo");
  g_assert_cmpstr (window->chart->title.zh, ==, zh);
  g_assert_cmpstr (shown (window, GUATU_SETTING_TITLE, 0), ==, zh);
  g_assert_null (guatu_document_get_undo (window->document));
  act (window, "win.redo");
  g_assert_cmpstr (shown (window, GUATU_SETTING_TITLE, 0), ==, "新标题二");
  act (window, "win.undo");
  desktop_close (window);
}

/* What is refused while it is typed is told there, and gone with what is undone. */
static void
test_refused_typing (void)
{
  GuatuWindow *window = open_inspector ();
  GuatuInspectorRow *row = row_of (window, GUATU_SETTING_NOTE);
  g_autofree char *zh = g_strdup (window->chart->note.zh);

  choose (window, GUATU_SETTING_SORT, 1);
  type (window, GUATU_SETTING_NOTE, 0, "{gdp");
  desktop_wait_until (gtk_widget_get_visible (row->problem));
  g_assert_cmpstr (window->chart->note.zh, ==, zh);
  g_assert_cmpstr (shown (window, GUATU_SETTING_NOTE, 0), ==, "{gdp");
  act (window, "win.undo");
  g_assert_false (gtk_widget_get_visible (row->problem));
  g_assert_cmpstr (shown (window, GUATU_SETTING_NOTE, 0), ==, zh);
  g_assert_null (guatu_document_get_undo (window->document));
  desktop_close (window);
}

/* A text of one language stands for both, and is written once. */
static void
test_one_language (void)
{
  GuatuWindow *window = open_inspector ();

  type (window, GUATU_SETTING_SUBTITLE, 0, "一");
  type (window, GUATU_SETTING_SUBTITLE, 1, "");
  guatu_inspector_flush (window->inspector);
  settle (window);
  g_assert_cmpstr (window->chart->subtitle.zh, ==, "一");
  g_assert_cmpstr (window->chart->subtitle.en, ==, "一");
  g_assert_cmpstr (shown (window, GUATU_SETTING_SUBTITLE, 1), ==, "");
  act (window, "win.undo");
  desktop_close (window);
}

/* What is being typed goes to the chart for which it was typed. */
static void
test_other_chart (void)
{
  GuatuWindow *window = open_inspector ();
  g_autofree char *id = g_strdup (window->chart->id);

  type (window, GUATU_SETTING_NOTE, 0, "新的备注");
  gtk_widget_activate_action (GTK_WIDGET (window), "win.step", "i", 1);
  settle (window);
  g_assert_cmpstr (window->chart->id, !=, id);
  g_assert_cmpstr (guatu_dataset_chart (window->dataset, id)->note.zh, ==, "新的备注");
  g_assert_cmpstr (window->chart->note.zh, !=, "新的备注");
  g_assert_cmpstr (shown (window, GUATU_SETTING_TITLE, 0), ==, window->chart->title.zh);
  act (window, "win.undo");
  desktop_close (window);
}

static gboolean
is_heard (AdwComboRow *row)
{
  const char *chosen
      = gtk_string_object_get_string (adw_combo_row_get_selected_item (row));
  g_autofree char *other = gtk_test_accessible_check_property (
      GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, chosen);

  return other == NULL;
}

/* A choice is applied at once, and told to whoever hears its row. What cannot be is told
 * at its row, and nothing changes. */
static void
test_choices (void)
{
  GuatuWindow *window = open_inspector ();
  GuatuInspectorRow *scale = row_of (window, GUATU_SETTING_SCALE);

  desktop_wait_until (
      is_heard (ADW_COMBO_ROW (widget_of (window, GUATU_SETTING_SORT, 0))));
  choose (window, GUATU_SETTING_SORT, 1);
  g_assert_cmpint (window->chart->sort, ==, GUATU_SORT_DESCENDING);
  desktop_wait_until (
      is_heard (ADW_COMBO_ROW (widget_of (window, GUATU_SETTING_SORT, 0))));
  g_assert_true (GTK_IS_WIDGET (widget_of (window, GUATU_SETTING_RANKS, 0)));
  act (window, "win.undo");
  g_assert_cmpuint (adw_combo_row_get_selected (
                        ADW_COMBO_ROW (widget_of (window, GUATU_SETTING_SORT, 0))),
                    ==, 0);

  choose (window, GUATU_SETTING_SCALE, 1);
  g_assert_cmpint (window->chart->scale, ==, GUATU_SCALE_LINEAR);
  g_assert_true (gtk_widget_get_visible (scale->problem));
  g_assert_cmpstr (gtk_label_get_text (scale->problem_text), !=, "");
  g_assert_cmpuint (
      adw_combo_row_get_selected (ADW_COMBO_ROW (g_ptr_array_index (scale->widgets, 0))),
      ==, 0);
  g_assert_null (guatu_document_get_undo (window->document));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.step", "i", 1);
  settle (window);
  g_assert_false (gtk_widget_get_visible (scale->problem));
  desktop_close (window);
}

static GtkFlowBoxChild *
find_mark (GuatuWindow *window, const char *name, GtkFlowBox **flow)
{
  GtkWidget *row = widget_of (window, GUATU_SETTING_MARK, 0);

  *flow = GTK_FLOW_BOX (desktop_find (row, GTK_TYPE_FLOW_BOX));
  for (int i = 0;; i++)
    {
      GtkFlowBoxChild *child = gtk_flow_box_get_child_at_index (*flow, i);
      GtkWidget *label = desktop_find (GTK_WIDGET (child), GTK_TYPE_LABEL);

      if (g_str_equal (gtk_label_get_text (GTK_LABEL (label)), name))
        return child;
    }
}

/* Marks are pictures of the chart, those that can be drawn; the others say why not. */
static void
test_marks (void)
{
  GuatuWindow *window = open_inspector ();
  GtkFlowBox *flow = NULL;
  GtkFlowBoxChild *dots = find_mark (window, _ ("Dots"), &flow);
  GtkWidget *others = widget_of (window, GUATU_SETTING_MARK, 1);

  desktop_wait_until (window->inspector->pictures.length == 0
                      && !window->inspector->is_drawing);
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (dots)));
  g_assert_nonnull (gtk_picture_get_paintable (
      GTK_PICTURE (desktop_find (GTK_WIDGET (dots), GTK_TYPE_PICTURE))));
  g_assert_false (
      gtk_widget_get_visible (GTK_WIDGET (find_mark (window, _ ("Ring"), &flow))));
  g_assert_true (gtk_widget_get_visible (others));

  g_signal_emit_by_name (flow, "child-activated", dots);
  settle (window);
  g_assert_cmpint (window->chart->mark, ==, GUATU_MARK_DOT);
  act (window, "win.undo");
  g_assert_cmpint (window->chart->mark, ==, GUATU_MARK_BAR);
  g_assert_true (gtk_widget_has_css_class (
      GTK_WIDGET (find_mark (window, _ ("Bars"), &flow)), "current"));
  desktop_close (window);
}

/* Presses a key that a controller of the widget knows, as the keyboard would. */
static void
press (GtkWidget *widget, guint key)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);
      const guint n = GTK_IS_SHORTCUT_CONTROLLER (controller)
                          ? g_list_model_get_n_items (G_LIST_MODEL (controller))
                          : 0;

      for (guint j = 0; j < n; j++)
        {
          g_autoptr (GtkShortcut) shortcut
              = g_list_model_get_item (G_LIST_MODEL (controller), j);
          GtkShortcutTrigger *trigger = gtk_shortcut_get_trigger (shortcut);

          if (GTK_IS_KEYVAL_TRIGGER (trigger)
              && gtk_keyval_trigger_get_keyval (GTK_KEYVAL_TRIGGER (trigger)) == key
              && gtk_keyval_trigger_get_modifiers (GTK_KEYVAL_TRIGGER (trigger)) == 0)
            {
              gtk_shortcut_action_activate (gtk_shortcut_get_action (shortcut), 0, widget,
                                            gtk_shortcut_get_arguments (shortcut));
              return;
            }
        }
    }
  g_assert_not_reached ();
}

/* Tab stops once at the marks, at the one that the chart has, and then goes on; the
 * arrows reach all of them. */
static void
test_marks_stop (void)
{
  GuatuWindow *window = open_inspector ();
  GtkFlowBox *flow = NULL;
  GtkWidget *bars = GTK_WIDGET (find_mark (window, _ ("Bars"), &flow));
  GtkWidget *dots = GTK_WIDGET (find_mark (window, _ ("Dots"), &flow));

  desktop_wait_until (window->inspector->pictures.length == 0
                      && !window->inspector->is_drawing);
  gtk_widget_grab_focus (GTK_WIDGET (window->view));
  g_assert_true (gtk_widget_get_focusable (bars));
  g_assert_false (gtk_widget_get_focusable (dots));
  g_assert_true (gtk_widget_grab_focus (bars));
  g_assert_true (gtk_widget_get_focusable (dots));
  g_assert_true (gtk_widget_grab_focus (dots));
  press (GTK_WIDGET (flow), GDK_KEY_Tab);
  g_assert_null (gtk_widget_get_focus_child (GTK_WIDGET (flow)));
  g_assert_false (gtk_widget_get_focusable (dots));
  g_assert_true (gtk_widget_get_focusable (bars));
  desktop_close (window);
}

/* Any of several: what is left out is gone from the chart. */
static void
test_set (void)
{
  GuatuWindow *window = open_inspector ();
  const guint n = window->chart->indicators->len;
  GtkWidget *action = widget_of (window, GUATU_SETTING_INDICATORS, 0);
  GuatuInspectorRow *row = row_of (window, GUATU_SETTING_INDICATORS);
  GtkWidget *view;

  guatu_inspector_fill_set (row);
  view = desktop_find (action, GTK_TYPE_LIST_VIEW);
  g_signal_emit_by_name (view, "activate", 0);
  settle (window);
  g_assert_cmpuint (window->chart->indicators->len, ==, n - 1);
  act (window, "win.undo");
  g_assert_cmpuint (window->chart->indicators->len, ==, n);
  desktop_close (window);
}

static GtkWidget *
find_button (GtkWidget *root, const char *label, const char *icon)
{
  if (GTK_IS_BUTTON (root)
      && (g_strcmp0 (gtk_button_get_label (GTK_BUTTON (root)), label) == 0
          && g_strcmp0 (gtk_button_get_icon_name (GTK_BUTTON (root)), icon) == 0))
    return root;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_button (child, label, icon);

      if (found != NULL)
        return found;
    }
  return NULL;
}

/* Lines across the values: added, named, removed. */
static void
test_list (void)
{
  GuatuWindow *window = open_inspector ();
  GtkWidget *list = widget_of (window, GUATU_SETTING_REFERENCE, 0);
  const GuatuReferenceLine *line;

  g_signal_emit_by_name (find_button (list, _ ("Add"), NULL), "clicked");
  settle (window);
  g_assert_nonnull (window->chart->references);
  line = &g_array_index (window->chart->references, GuatuReferenceLine, 0);
  g_assert_false (line->is_average);
  g_assert_cmpfloat (line->value, ==, 7);
  g_signal_emit_by_name (find_button (list, NULL, "list-remove-symbolic"), "clicked");
  settle (window);
  g_assert_null (window->chart->references);
  act (window, "win.undo");
  g_assert_cmpuint (window->chart->references->len, ==, 1);
  act (window, "win.undo");
  g_assert_null (find_button (list, NULL, "list-remove-symbolic"));
  desktop_close (window);
}

/* Layers come and go with their rows, also while one of them has the keyboard. */
static void
test_layers (void)
{
  GuatuWindow *window = open_inspector ();
  const char *two[] = { "", "", NULL };
  guint n_rows;

  for (guint i = 0; i < 2; i++)
    two[i] = *(char **) g_ptr_array_index (window->chart->indicators, i);
  guatu_inspector_row_set (row_of (window, GUATU_SETTING_INDICATORS), two, FALSE);
  settle (window);
  choose (window, GUATU_SETTING_LAYOUT, 1);
  if (window->inspector->n_layers == 0)
    g_error ("%s",
             gtk_label_get_text (row_of (window, GUATU_SETTING_LAYOUT)->problem_text));
  n_rows = window->inspector->rows->len;
  g_assert_cmpuint (window->inspector->n_layers, ==, window->chart->layers->len);
  gtk_widget_grab_focus (widget_of (window, GUATU_SETTING_PANEL_TITLE, 0));
  type (window, GUATU_SETTING_PANEL_TITLE, 0, "第一幅");
  desktop_wait_until (
      window->chart->layers != NULL
      && !guatu_text_is_absent (
          &((GuatuChartDescription *) g_ptr_array_index (window->chart->layers, 0))
               ->title));
  act (window, "win.undo");
  act (window, "win.undo");
  g_assert_cmpuint (window->inspector->n_layers, ==, 0);
  g_assert_cmpuint (window->inspector->rows->len, <, n_rows);
  desktop_close (window);
}

/* What is set can be heard, also what is in lists that open. */
static void
test_names (void)
{
  GuatuWindow *window = open_inspector ();

  guatu_inspector_fill_set (row_of (window, GUATU_SETTING_INDICATORS));
  g_signal_emit_by_name (
      find_button (widget_of (window, GUATU_SETTING_REFERENCE, 0), _ ("Add"), NULL),
      "clicked");
  settle (window);
  desktop_assert_named (GTK_WIDGET (window->inspector));
  act (window, "win.undo");
  desktop_close (window);
}

/* It is closed by its action, and the keyboard is with the chart again. */
static void
test_close (void)
{
  GuatuWindow *window = open_inspector ();

  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (window)),
                                         GTK_WIDGET (window->inspector)));
  act (window, "win.toggle-inspector");
  g_assert_false (adw_flap_get_reveal_flap (window->inspector_flap));
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (window)) == GTK_WIDGET (window->view));
  g_assert_null (window->inspector->chart);
  desktop_close (window);
}

int
main (int argc, char *argv[])
{
  desktop_init (&argc, &argv);
  g_test_add_func ("/inspector/typing", test_typing);
  g_test_add_func ("/inspector/refused-typing", test_refused_typing);
  g_test_add_func ("/inspector/one-language", test_one_language);
  g_test_add_func ("/inspector/other-chart", test_other_chart);
  g_test_add_func ("/inspector/choices", test_choices);
  g_test_add_func ("/inspector/marks", test_marks);
  g_test_add_func ("/inspector/marks-stop", test_marks_stop);
  g_test_add_func ("/inspector/set", test_set);
  g_test_add_func ("/inspector/list", test_list);
  g_test_add_func ("/inspector/layers", test_layers);
  g_test_add_func ("/inspector/names", test_names);
  g_test_add_func ("/inspector/close", test_close);
  return desktop_run ();
}
