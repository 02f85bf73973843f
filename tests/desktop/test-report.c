/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "desktop.h"

#include <glib/gstdio.h>
#include <string.h>

#include "app/draft-dialog-private.h"
#include "app/incoming-dialog-private.h"
#include "gaps.h"

/* A report is read: pasted or from a file, reviewed, and made charts of. */

/* A step takes 50 ms of the main loop at most; this only fails at ten times that, on a
 * machine that has other things to do. */
#define MAX_GAP_WORK 500.0 /* milliseconds of processor time */

static const char report[]
    = "经济平稳运行\n"
      "2023年，生产总值86.4亿元，增长6.1%以上，其中服务业增加值40.2亿元。\n"
      "成功举办第七届灯会，接待游客36万人次。投资3亿元。\n"
      "明年目标\n"
      "2024年预期目标：地区生产总值增长6.5%以上，接待游客增长8%，税收收入增长5%左右。\n";
static const char next_report[]
    = "2024年，全县生产总值92.3亿元，增长6.4%，完成税收收入5.6亿元，接待游客41万人次。\n";

static gpointer
find_window (GType type)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      if (G_TYPE_CHECK_INSTANCE_TYPE (window, type) && gtk_widget_get_mapped (window))
        return window;
    }
  return NULL;
}

static void
paste (GuatuWindow *window, const char *text)
{
  g_autofree char *html = g_strdup_printf ("<meta charset=\"utf-8\"><p>%s</p>", text);
  g_autoptr (GBytes) plain_bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GBytes) html_bytes = g_bytes_new (html, strlen (html));
  GdkContentProvider *both[] = {
    gdk_content_provider_new_for_bytes ("text/html", html_bytes),
    gdk_content_provider_new_for_bytes ("text/plain;charset=utf-8", plain_bytes),
  };
  g_autoptr (GdkContentProvider) content
      = gdk_content_provider_new_union (both, G_N_ELEMENTS (both));

  gdk_clipboard_set_content (gtk_widget_get_clipboard (GTK_WIDGET (window)), content);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.paste", NULL);
}

static GuatuDraftDialog *
wait_for_review (void)
{
  GuatuDraftDialog *review = NULL;

  desktop_wait_until ((review = find_window (GUATU_TYPE_DRAFT_DIALOG)) != NULL);
  desktop_wait_until (review->fill_source == 0 && review->rows_source == 0
                      && review->focus_source == 0);
  desktop_assert_named (GTK_WIDGET (review));
  return review;
}

static void
press (gpointer button)
{
  g_signal_emit_by_name (button, "clicked");
}

/* As the key does, whatever has the keyboard. */
static gboolean
key (GtkWidget *widget, guint keyval)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);
  gboolean handled = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (controllers) && !handled; i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_KEY (controller)
          && gtk_event_controller_get_propagation_phase (controller) == GTK_PHASE_CAPTURE)
        g_signal_emit_by_name (controller, "key-pressed", keyval, 0u, (GdkModifierType) 0,
                               &handled);
    }
  return handled;
}

static guint
find (GuatuDraftDialog *review, const char *name)
{
  for (guint i = 0; i < guatu_draft_n_figures (review->draft); i++)
    if (g_str_equal (guatu_draft_name (review->draft, i), name))
      return i;
  g_error ("no %s", name);
}

static const GuatuIndicator *
indicator (GuatuWindow *window, const char *name)
{
  for (guint i = 0; i < window->dataset->indicators->len; i++)
    {
      const GuatuIndicator *found = g_ptr_array_index (window->dataset->indicators, i);

      if (g_str_equal (found->name.zh, name))
        return found;
    }
  return NULL;
}

/* A window with the report pasted into it, and what is sure made charts of. */
static GuatuWindow *
window_with_report (void)
{
  GuatuWindow *window = desktop_window ();
  const GuatuDataset *before = window->dataset;

  paste (window, report);
  press (wait_for_review ()->act);
  desktop_wait_until (window->dataset != before);
  desktop_wait_for_chart (window);
  desktop_wait_until (find_window (GUATU_TYPE_DRAFT_DIALOG) == NULL);
  return window;
}

/* What is sure is taken; the charts stand there at once, each number with its sentence.
 */
static void
test_paste (void)
{
  GuatuWindow *window = window_with_report ();
  const GuatuIndicator *level = indicator (window, "地区生产总值");
  const GuatuIndicator *growth = indicator (window, "地区生产总值增速");
  const GuatuObservation *observation = guatu_indicator_observation (level, 0);

  g_assert_null (indicator (window, "投资"));
  g_assert_cmpuint (window->dataset->charts->len, >, 0);
  g_assert_cmpuint (window->dataset->themes->len, ==, 2);
  g_assert_cmpuint (guatu_indicator_n_observations (growth), ==, 2);
  g_assert_cmpfloat (observation->value, ==, 86.4);
  g_assert_cmpint (guatu_observation_decimals (observation), ==, 1);
  g_assert_cmpstr (guatu_indicator_details (level, observation)->quote, ==,
                   "2023年，生产总值86.4亿元，增长6.1%以上，其中服务业增加值40.2亿元。");
  g_assert_true (guatu_window_is_unsaved (window));
  g_assert_null (guatu_document_get_file (window->document));
  desktop_close (window);
}

/* Enter takes and goes on, Delete leaves out, F2 goes to what can be mended. */
static void
test_keys (void)
{
  GuatuWindow *window = desktop_window ();
  const GuatuDataset *before = window->dataset;
  GuatuDraftDialog *review;
  guint open, first;

  paste (window, report);
  review = wait_for_review ();
  open = find (review, "投资");
  first = find (review, "地区生产总值");
  g_assert_cmpuint (review->current, ==, open);
  g_assert_false (guatu_draft_mark (review->draft, open)->taken);
  g_assert_true (key (GTK_WIDGET (review->figures), GDK_KEY_Return));
  g_assert_true (guatu_draft_mark (review->draft, open)->taken);
  g_assert_cmpuint (review->current, ==, open + 1);
  guatu_draft_dialog_select (review, first, TRUE);
  g_assert_true (key (GTK_WIDGET (review->figures), GDK_KEY_Delete));
  g_assert_false (guatu_draft_mark (review->draft, first)->taken);
  g_assert_cmpuint (review->current, ==, first + 1);
  g_assert_true (key (GTK_WIDGET (review->figures), GDK_KEY_F2));
  gtk_editable_set_text (review->name, "全县生产总值增速");
  gtk_editable_set_text (review->number, "6.2");
  g_signal_emit_by_name (review->name, "activate");
  g_assert_true (guatu_draft_mark (review->draft, first + 1)->taken);
  press (review->act);
  desktop_wait_until (window->dataset != before);
  g_assert_null (indicator (window, "地区生产总值"));
  g_assert_nonnull (indicator (window, "投资"));
  g_assert_cmpfloat (
      guatu_indicator_observation (indicator (window, "全县生产总值增速"), 0)->value, ==,
      6.2);
  desktop_wait_for_chart (window);
  desktop_close (window);
}

/* What cannot be is told, and nothing of it is taken. */
static void
test_wrong (void)
{
  GuatuWindow *window = desktop_window ();
  GuatuDraftDialog *review;

  paste (window, report);
  review = wait_for_review ();
  gtk_editable_set_text (review->period, "soon");
  g_signal_emit_by_name (review->period, "activate");
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (review->failure)));
  g_assert_false (guatu_draft_mark (review->draft, review->current)->taken);
  g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (review->period), "error"));
  g_assert_true (key (review->form, GDK_KEY_Escape));
  g_assert_cmpstr (gtk_editable_get_text (review->period), ==, "2023");
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (review->failure)));
  gtk_window_close (GTK_WINDOW (review));
  desktop_wait_until (find_window (GUATU_TYPE_DRAFT_DIALOG) == NULL);
  desktop_close (window);
}

/* The text and the list are in step. */
static void
test_in_step (void)
{
  GuatuWindow *window = desktop_window ();
  GuatuDraftDialog *review;
  GtkTextBuffer *buffer;
  GtkTextIter iter;
  g_autofree char *words = NULL;

  paste (window, report);
  review = wait_for_review ();
  buffer = gtk_text_view_get_buffer (review->text);
  g_assert_cmpint (gtk_text_buffer_get_line_count (buffer), ==, 5);
  guatu_draft_dialog_select (review, find (review, "接待游客"), TRUE);
  gtk_text_buffer_get_iter_at_mark (buffer, &iter, gtk_text_buffer_get_insert (buffer));
  g_assert_cmpint (gtk_text_iter_get_line (&iter), ==, 2);
  g_assert_true (gtk_text_iter_starts_tag (&iter, review->tags[GUATU_DRAFT_TAG_CURRENT]));
  g_assert_true (gtk_text_iter_starts_tag (&iter, review->tags[GUATU_DRAFT_TAG_TAKEN]));
  desktop_wait_until (gtk_widget_grab_focus (GTK_WIDGET (review->text))
                      && gtk_widget_has_focus (GTK_WIDGET (review->text)));
  gtk_text_buffer_get_iter_at_line_offset (buffer, &iter, 1, 11);
  gtk_text_buffer_place_cursor (buffer, &iter);
  words = guatu_draft_value (review->draft, review->current);
  g_assert_cmpstr (words, ==, "86.4亿元");
  g_assert_cmpuint (gtk_single_selection_get_selected (review->selected), ==,
                    guatu_draft_list_position (review->figure_list, review->current));
  gtk_window_close (GTK_WINDOW (review));
  desktop_wait_until (find_window (GUATU_TYPE_DRAFT_DIALOG) == NULL);
  desktop_close (window);
}

/* A number that is no figure is made one, once it is named. */
static void
test_take_in (void)
{
  GuatuWindow *window = desktop_window ();
  GuatuDraftDialog *review;
  guint n, n_left;

  paste (window, report);
  review = wait_for_review ();
  n = guatu_draft_n_figures (review->draft);
  n_left = review->draft->prose->left->len;
  gtk_stack_set_visible_child_name (review->stack, "left");
  gtk_single_selection_set_selected (review->selected_left, n_left - 1);
  g_assert_true (key (GTK_WIDGET (review->left), GDK_KEY_Return));
  g_assert_cmpuint (guatu_draft_n_figures (review->draft), ==, n + 1);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (review->left_list)), ==,
                    n_left - 1);
  press (review->next);
  guatu_draft_dialog_select (review, n - 3, TRUE);
  gtk_window_close (GTK_WINDOW (review));
  desktop_answer ("leave");
  desktop_wait_until (find_window (GUATU_TYPE_DRAFT_DIALOG) == NULL);
  desktop_close (window);
}

/* What was decided is not lost by a slip. */
static void
test_leave (void)
{
  GuatuWindow *window = desktop_window ();
  const GuatuDataset *before = window->dataset;
  GuatuDraftDialog *review;

  paste (window, report);
  review = wait_for_review ();
  key (GTK_WIDGET (review->figures), GDK_KEY_Return);
  gtk_window_close (GTK_WINDOW (review));
  desktop_answer ("stay");
  desktop_wait_until (desktop_find_dialog () == NULL);
  g_assert_true (find_window (GUATU_TYPE_DRAFT_DIALOG) == review);
  gtk_window_close (GTK_WINDOW (review));
  desktop_answer ("leave");
  desktop_wait_until (find_window (GUATU_TYPE_DRAFT_DIALOG) == NULL);
  g_assert_true (window->dataset == before);
  desktop_close (window);
}

/* The years of an indicator line up, and one undo takes all of it back; what is not
 * merged in the end is still there to be reviewed. */
static void
test_merge (void)
{
  GuatuWindow *window = window_with_report ();
  const guint n = window->dataset->indicators->len;
  GuatuDraftDialog *review;
  GuatuIncomingDialog *dialog;

  paste (window, next_report);
  review = wait_for_review ();
  press (review->act);
  desktop_wait_until ((dialog = find_window (GUATU_TYPE_INCOMING_DIALOG)) != NULL);
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (dialog->words)));
  gtk_window_close (GTK_WINDOW (dialog));
  desktop_wait_until (find_window (GUATU_TYPE_INCOMING_DIALOG) == NULL);
  g_assert_true (find_window (GUATU_TYPE_DRAFT_DIALOG) == review);
  press (review->act);
  desktop_wait_until ((dialog = find_window (GUATU_TYPE_INCOMING_DIALOG)) != NULL);
  press (dialog->act);
  desktop_wait_until (window->dataset->indicators->len > n);
  desktop_wait_for_chart (window);
  g_assert_cmpuint (guatu_indicator_n_observations (indicator (window, "地区生产总值")),
                    ==, 2);
  desktop_wait_until (find_window (GUATU_TYPE_DRAFT_DIALOG) == NULL);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.undo", NULL);
  desktop_wait_until (window->dataset->indicators->len == n);
  g_assert_cmpuint (guatu_indicator_n_observations (indicator (window, "地区生产总值")),
                    ==, 1);
  desktop_wait_for_chart (window);
  desktop_close (window);
}

/* A file of plain text with sentences in it is a report; one with a table is none. */
static void
test_file (void)
{
  GuatuWindow *window = desktop_window ();
  g_autofree char *path = desktop_temporary_file ("report.txt", report);
  g_autofree char *table = desktop_temporary_file (
      "table.txt", "年份\t产值（亿元）\n2022\t12.5\n2023\t15.5\n");
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GFile) other = g_file_new_for_path (table);
  GuatuDraftDialog *review;

  guatu_window_open (window, file);
  review = wait_for_review ();
  g_assert_cmpuint (guatu_draft_n_open (review->draft), ==, 1);
  gtk_window_close (GTK_WINDOW (review));
  desktop_wait_until (find_window (GUATU_TYPE_DRAFT_DIALOG) == NULL);
  guatu_window_open (window, other);
  desktop_wait_until (guatu_document_get_file (window->document) != NULL);
  desktop_wait_for_chart (window);
  desktop_close (window);
  g_remove (path);
  g_remove (table);
}

/* What the command line explains of a file. */
static char *
explain (const char *path)
{
  const char *const argv[] = { g_getenv ("GUATU_CLI"), "explain", path, NULL };
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) command = g_subprocess_newv (
      argv, G_SUBPROCESS_FLAGS_STDOUT_PIPE | G_SUBPROCESS_FLAGS_STDERR_SILENCE, &error);
  char *said = NULL;

  g_assert_no_error (error);
  g_subprocess_communicate_utf8 (command, NULL, NULL, &said, NULL, &error);
  g_assert_no_error (error);
  return said;
}

/* In how many files the sentence of a number is told, and is nowhere drawn. */
static guint
count_told (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name = NULL;
  guint n = 0;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);
      g_autofree char *said = explain (path);

      n += strstr (said, "生产总值86.4亿元，增长6.1%以上") != NULL;
      g_assert_cmpint (g_remove (path), ==, 0);
    }
  return n;
}

/* An exported chart carries its sentences, and a plain one does not. */
static void
test_quote (void)
{
  GuatuWindow *window = window_with_report ();

  for (guint plain = 0; plain < 2; plain++)
    {
      g_autofree char *folder = g_dir_make_tmp ("guatu-test-XXXXXX", NULL);
      GuatuExportChoice choice;

      guatu_export_choice_init (&choice);
      choice.of = GUATU_CHOICE_ALL;
      choice.languages = 1u << GUATU_LANGUAGE_ZH;
      choice.formats = 1u << GUATU_FORMAT_SVG;
      choice.options.plain = plain;
      guatu_window_export_choice (window, &choice, folder);
      desktop_wait_until (!guatu_work_bar_is_working (window->exporting));
      if (plain)
        g_assert_cmpuint (count_told (folder), ==, 0);
      else
        g_assert_cmpuint (count_told (folder), >, 0);
      g_rmdir (folder);
    }
  desktop_close (window);
}

/* However long it is, the window is not held up. */
static void
test_long (gconstpointer data)
{
  const guint n_characters = GPOINTER_TO_UINT (data);
  g_autoptr (GString) text = g_string_new ("2023年工作回顾\n");
  GuatuWindow *window = desktop_window ();
  GuatuDraftDialog *review;
  guint n = 0;
  gint64 since;

  for (guint i = 0; n < n_characters; i++)
    {
      g_autofree char *line = g_strdup_printf (
          "第%u村工业总产值达到%u.%u亿元，比上年增长%u.%u%%；新增商户%u户，接待游客%"
          "u万人次，"
          "各项工作有序推进，人民群众的获得感、幸福感、安全感不断增强。%s",
          i, 30 + i % 60, i % 10, i % 9 + 1, i % 7, 100 + i, 1 + i % 90,
          i % 5 == 4 ? "\n" : "");

      g_string_append (text, line);
      n += (guint) g_utf8_strlen (line, -1);
    }
  desktop_wait_for_chart (window);
  gaps_rest (1500);
  since = g_get_monotonic_time ();
  gaps_start ();
  paste (window, text->str);
  desktop_wait_until ((review = find_window (GUATU_TYPE_DRAFT_DIALOG)) != NULL);
  desktop_wait_until (review->fill_source == 0 && review->rows_source == 0);
  g_test_message ("%u characters, %u figures: %.0f ms; gap of %.0f ms, %.0f of them work",
                  n, guatu_draft_n_figures (review->draft),
                  (double) (g_get_monotonic_time () - since) / 1e3, gaps_longest (),
                  gaps_longest_work ());
  g_assert_cmpfloat (gaps_longest_work (), <, MAX_GAP_WORK);
  gaps_start ();
  guatu_draft_dialog_select (review, guatu_draft_n_figures (review->draft) - 1, TRUE);
  gaps_rest (500);
  key (GTK_WIDGET (review->figures), GDK_KEY_Delete);
  gaps_rest (500);
  g_test_message ("to the end, and leaving out: gap of %.0f ms of work",
                  gaps_longest_work ());
  g_assert_cmpfloat (gaps_longest_work (), <, MAX_GAP_WORK);
  gaps_stop ();
  guatu_draft_dialog_done (review);
  desktop_wait_until (find_window (GUATU_TYPE_DRAFT_DIALOG) == NULL);
  desktop_close (window);
}

/* In a narrow window of @dpi, no count of the review is cut, and it is no wider. */
static void
assert_has_room (int dpi)
{
  GuatuWindow *window = desktop_window ();
  GtkSettings *settings = gtk_settings_get_default ();
  GuatuDraftDialog *review;
  GtkLabel *counts[3];
  int usual = -1;

  g_object_get (settings, "gtk-xft-dpi", &usual, NULL);
  g_object_set (settings, "gtk-xft-dpi", dpi * 1024, NULL);
  gtk_window_set_default_size (GTK_WINDOW (window), 700, 800);
  desktop_wait_until (gtk_widget_get_width (GTK_WIDGET (window)) <= 700);
  paste (window, report);
  review = wait_for_review ();
  desktop_wait_until (gtk_widget_get_width (GTK_WIDGET (review->text)) > 0);
  counts[0] = review->taken;
  counts[1] = review->unsure;
  counts[2] = review->none;
  for (guint i = 0; i < G_N_ELEMENTS (counts); i++)
    desktop_wait_until (!pango_layout_is_ellipsized (gtk_label_get_layout (counts[i])));
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (review)), <=, 700);
  guatu_draft_dialog_done (review);
  desktop_wait_until (find_window (GUATU_TYPE_DRAFT_DIALOG) == NULL);
  g_object_set (settings, "gtk-xft-dpi", usual, NULL);
  desktop_close (window);
}

static void
test_room (void)
{
  assert_has_room (96);
  assert_has_room (192);
}

int
main (int argc, char *argv[])
{
  desktop_init (&argc, &argv);
  g_test_add_func ("/report/paste", test_paste);
  g_test_add_func ("/report/keys", test_keys);
  g_test_add_func ("/report/wrong", test_wrong);
  g_test_add_func ("/report/in-step", test_in_step);
  g_test_add_func ("/report/take-in", test_take_in);
  g_test_add_func ("/report/leave", test_leave);
  g_test_add_func ("/report/merge", test_merge);
  g_test_add_func ("/report/file", test_file);
  g_test_add_func ("/report/quote", test_quote);
  g_test_add_func ("/report/room", test_room);
  g_test_add_data_func ("/report/long/30-thousand", GUINT_TO_POINTER (30000), test_long);
  g_test_add_data_func ("/report/long/300-thousand", GUINT_TO_POINTER (300000),
                        test_long);
  return desktop_run ();
}
