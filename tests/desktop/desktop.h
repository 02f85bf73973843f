/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/application.h"
#include "app/window-private.h"

G_BEGIN_DECLS

/* Turns the main loop until @condition holds; fails after half a minute. */
#define desktop_wait_until(condition)                                                    \
  G_STMT_START                                                                           \
  {                                                                                      \
    const gint64 deadline = g_get_monotonic_time () + 60 * G_USEC_PER_SEC;               \
    while (!(condition))                                                                 \
      {                                                                                  \
        if (!g_main_context_iteration (NULL, FALSE))                                     \
          g_usleep (1000);                                                               \
        g_assert_cmpint (g_get_monotonic_time (), <, deadline);                          \
      }                                                                                  \
  }                                                                                      \
  G_STMT_END

void desktop_init (int *argc, char ***argv);
int desktop_run (void);
GuatuApplication *desktop_application (void);
GuatuWindow *desktop_window (void);
void desktop_close (GuatuWindow *window);
GtkWidget *desktop_find (GtkWidget *root, GType type);
char *desktop_search_hint (GuatuWindow *window);
char *desktop_temporary_file (const char *name, const char *contents);
void desktop_wait_for_chart (GuatuWindow *window);
void desktop_open_path (GuatuWindow *window, const char *path);
AdwMessageDialog *desktop_find_dialog (void);
void desktop_answer (const char *response);
void desktop_wait_for_document (GuatuWindow *window);
void desktop_assert_named (GtkWidget *root);
void desktop_assert_same_bytes (const char *path, const char *expected_path);

G_END_DECLS
