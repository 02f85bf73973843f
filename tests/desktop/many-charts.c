/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "many-charts.h"

#include <glib/gstdio.h>

#include "app/wall-view-private.h"
#include "gaps.h"

/* A made dataset, and how long the main loop is kept from turning while it is opened,
 * searched and leafed through. */

#define N_THEMES 60
#define N_INDICATORS 600
#define N_YEARS 8

/* How far the wall is scrolled, and how fast, as by a finger that is in a hurry. */
#define N_FRAMES 150
#define PIXELS_A_FRAME 120.0

static void
add_indicators (GString *json)
{
  for (guint i = 0; i < N_INDICATORS; i++)
    {
      g_string_append_printf (json,
                              "%s{\"id\":\"i%u\",\"name\":{\"zh\":\"指标%u\",\"en\":"
                              "\"Indicator %u\"},\"unit\":\"things\",\"observations\":[",
                              i == 0 ? "" : ",", i, i, i);
      for (guint year = 0; year < N_YEARS; year++)
        g_string_append_printf (json, "%s{\"period\":\"%u\",\"value\":%u}",
                                year == 0 ? "" : ",", 2016 + year,
                                100 + (i * 7 + year * 13) % 89);
      g_string_append (json, "]}");
    }
}

static void
add_charts (GString *json, guint n_charts)
{
  for (guint i = 0; i < n_charts; i++)
    g_string_append_printf (
        json,
        "%s{\"id\":\"c%u\",\"title\":{\"zh\":\"第%u张图：各年情况\",\"en\":\"Chart %u: "
        "year by year\"},\"theme\":\"t%u\",\"mark\":\"%s\",\"category\":\"period\","
        "\"indicators\":[\"i%u\",\"i%u\"]}",
        i == 0 ? "" : ",", i, i, i, i * N_THEMES / n_charts, i % 2 == 0 ? "bar" : "line",
        i % N_INDICATORS, (i + 1) % N_INDICATORS);
}

static char *
make_dataset (guint n_charts)
{
  g_autoptr (GString) json
      = g_string_new ("{\"guatu\":1,\"id\":\"many\",\"title\":{\"zh\":\"很多图\",\"en\":"
                      "\"Very many charts\"},\"units\":[{\"id\":\"things\",\"kind\":"
                      "\"count\",\"label\":{\"zh\":\"个\",\"en\":\"things\"}}],"
                      "\"themes\":[");

  for (guint i = 0; i < N_THEMES; i++)
    g_string_append_printf (json,
                            "%s{\"id\":\"t%u\",\"title\":{\"zh\":\"主题%u\",\"en\":"
                            "\"Theme %u\"}}",
                            i == 0 ? "" : ",", i, i, i);
  g_string_append (json, "],\"indicators\":[");
  add_indicators (json);
  g_string_append (json, "],\"charts\":[");
  add_charts (json, n_charts);
  g_string_append (json, "]}");
  return desktop_temporary_file ("many.guatu.json", json->str);
}

/* A line of what the kernel says of this process, in kilobytes. */
static guint
read_status (const char *name)
{
  g_autofree char *status = NULL;
  const char *line = NULL;

  if (g_file_get_contents ("/proc/self/status", &status, NULL, NULL))
    line = strstr (status, name);
  return line == NULL ? 0 : (guint) g_ascii_strtoull (line + strlen (name), NULL, 10);
}

static void
note_gap (const char *what)
{
  g_test_message ("%s: gap of %.0f ms, %.0f of them work", what, gaps_longest (),
                  gaps_longest_work ());
}

/* What a user does with them: leafs, searches, and changes the language. */
static void
use (GuatuWindow *window)
{
  GtkEditable *search
      = GTK_EDITABLE (desktop_find (GTK_WIDGET (window->sidebar), GTK_TYPE_SEARCH_ENTRY));

  for (guint i = 0; i < 20; i++)
    {
      gtk_widget_activate_action (GTK_WIDGET (window), "win.step", "i", 1);
      gaps_rest (20);
    }
  note_gap ("… and leafing");
  gtk_editable_set_text (search, "99");
  gaps_rest (1500);
  gtk_editable_set_text (search, "");
  gaps_rest (1500);
  note_gap ("… and searching");
  gtk_widget_activate_action (GTK_WIDGET (window), "win.figure-language", "s", "zh");
  gaps_rest (1000);
  note_gap ("… and in another language");
}

/* Opens a made dataset of @n_charts in @window, and works with it. */
ManyCharts
many_charts_measure (GuatuWindow *window, guint n_charts)
{
  g_autofree char *path = make_dataset (n_charts);
  const GuatuDataset *before = window->dataset;
  const GuatuScene *scene = NULL;
  ManyCharts costs = { 0 };
  gint64 start = 0;

  gaps_rest (1000);
  costs.main_work = -gaps_work (CLOCK_THREAD_CPUTIME_ID);
  costs.all_work = -gaps_work (CLOCK_PROCESS_CPUTIME_ID);
  start = g_get_monotonic_time ();
  gaps_start ();
  desktop_open_path (window, path);
  g_assert_true (window->dataset != before);
  desktop_wait_until (window->drawing == NULL);
  scene = guatu_chart_view_get_scene (window->view);
  g_assert_cmpstr (scene->chart->id, ==, "c0");
  costs.first_chart = (double) (g_get_monotonic_time () - start) / 1e3;
  costs.main_work += gaps_work (CLOCK_THREAD_CPUTIME_ID);
  costs.all_work += gaps_work (CLOCK_PROCESS_CPUTIME_ID);
  gaps_rest (2000);
  note_gap ("opening");
  use (window);
  costs.gap = gaps_longest ();
  costs.gap_work = gaps_longest_work ();
  costs.resident = read_status ("VmRSS:");
  costs.peak = read_status ("VmHWM:");
  gaps_stop ();
  g_remove (path);
  return costs;
}

typedef struct
{
  GtkAdjustment *adjustment;
  guint n_frames;
} Scrolling;

static gboolean
scroll_on (GtkWidget *widget, GdkFrameClock *clock, gpointer data)
{
  Scrolling *scrolling = data;

  gtk_adjustment_set_value (scrolling->adjustment,
                            gtk_adjustment_get_value (scrolling->adjustment)
                                + PIXELS_A_FRAME);
  scrolling->n_frames++;
  return scrolling->n_frames < N_FRAMES ? G_SOURCE_CONTINUE : G_SOURCE_REMOVE;
}

static double
scroll (GuatuWallView *wall)
{
  Scrolling scrolling = { gtk_scrolled_window_get_vadjustment (wall->scrolled), 0 };
  const double before = gaps_work (CLOCK_THREAD_CPUTIME_ID);

  gtk_widget_add_tick_callback (GTK_WIDGET (wall), scroll_on, &scrolling, NULL);
  while (scrolling.n_frames < N_FRAMES)
    g_main_context_iteration (NULL, TRUE);
  return (gaps_work (CLOCK_THREAD_CPUTIME_ID) - before) / N_FRAMES;
}

/* Opens a made dataset of @n_charts in @window, and its wall. */
WallCosts
many_charts_measure_wall (GuatuWindow *window, guint n_charts)
{
  g_autofree char *path = make_dataset (n_charts);
  WallCosts costs = { 0 };

  desktop_open_path (window, path);
  desktop_wait_until (window->drawing == NULL);
  gaps_rest (2000);
  gaps_start ();
  costs.opening = -gaps_work (CLOCK_THREAD_CPUTIME_ID);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.view", "s", "wall");
  desktop_wait_until (window->wall->thumbnails.order.length > 0);
  costs.opening += gaps_work (CLOCK_THREAD_CPUTIME_ID);
  gaps_rest (2000);
  costs.frame = scroll (window->wall);
  costs.gap_work = gaps_longest_work ();
  gaps_stop ();
  g_remove (path);
  return costs;
}
