/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/chart-status.h"
#include "app/chart-view.h"
#include "app/chart-warnings.h"
#include "app/checks.h"
#include "app/incoming.h"
#include "app/inspector.h"
#include "app/problems-page.h"
#include "app/sidebar.h"
#include "app/table-view.h"
#include "app/themes-dialog.h"
#include "app/wall-view.h"
#include "app/window.h"
#include "app/work-bar.h"
#include "document/document.h"
#include "document/journal.h"
#include "io/formats.h"

G_BEGIN_DECLS

typedef void (*GuatuWindowThen) (GuatuWindow *self, GFile *file);

/* What the window shows of what is open. */
typedef enum
{
  GUATU_VIEW_CHART,
  GUATU_VIEW_TABLE,
  GUATU_VIEW_WALL,
} GuatuViewKind;

struct _GuatuWindow
{
  AdwApplicationWindow parent_instance;

  AdwToastOverlay *toasts;
  GtkWidget *sidebar_toggle;
  AdwSplitButton *open;
  GtkLabel *title;
  GtkWidget *understood;
  AdwButtonContent *understood_label;
  GuatuChecks *checks;
  GuatuThemesDialog *themes; /* (nullable): while it is shown; a weak pointer */
  GMenu *copy_formats;
  AdwSqueezer *tools_room;
  AdwSqueezer *views_room;
  GtkWidget *wide_tools;
  GtkActionBar *narrow_tools;
  GtkActionBar *narrow_views;
  AdwFlap *flap;
  GuatuSidebar *sidebar;
  GtkWidget *inspector_toggle;
  AdwFlap *inspector_flap;
  GuatuInspector *inspector;
  GtkStack *pages;
  GuatuChartView *view;
  GuatuChartWarnings *warnings;
  GuatuChartStatus *status;
  GuatuTableView *table;
  GuatuWallView *wall;
  GtkWidget *wide_views;
  AdwStatusPage *failure;
  GuatuProblemsPage *problems;
  GuatuWorkBar *opening;
  GuatuWorkBar *exporting;

  GuatuSettings *settings;
  GuatuLanguage language; /* of the figures */
  GuatuViewKind view_kind;
  gboolean as_exported; /* whether the chart is always shown so */
  char *looked_at;      /* (nullable): the id of the chart of which parts are looked at */
  GuatuDocument *document;            /* (nullable): what is open */
  GuatuIncoming *incoming;            /* (nullable): how that was read, if it was */
  GuatuDataset *dataset;              /* (nullable): it as it is now */
  GuatuIncoming *waiting;             /* (nullable): to be opened once all is saved */
  GuatuIncoming *lacking;             /* (nullable): a table that lacks its period */
  GAsyncReadyCallback after_reading;  /* (nullable): what becomes of what is read last */
  gboolean reads_to_merge;            /* whether it is to be merged */
  char *own_etag;                     /* (nullable): of the file as read or saved */
  GuatuJournal *journal;              /* (nullable): where what is unsaved is kept */
  GuatuWindowThen then;               /* (nullable): what waits for it to be saved */
  GFile *then_file;                   /* (nullable): for that */
  GFile *watched;                     /* (nullable): the file, once it is watched */
  GFileMonitor *monitor;              /* (nullable): of that */
  gboolean is_saving;                 /* whether a thread writes the file */
  gboolean asks_which;                /* whether it asks about a file that changed */
  const GuatuChartDescription *chart; /* (nullable): what is shown of it */
  char *next_chart;                   /* (nullable): of that id, shown after a change */
  GuatuDataset *leaving;              /* (nullable): what was open, while shown */
  GCancellable *drawing;              /* (nullable): what a thread draws of it */
  GuatuTypesetter *shown_typesetter;  /* (nullable): of the scene that is shown */
  GuatuTypesetter *free_typesetter;   /* (nullable): of the one before it */
  gint64 drawing_since;               /* in microseconds of the monotonic clock */
  gboolean draws_again;               /* as what is drawn is no longer what is shown */
  gboolean cannot_draw;               /* whether the chart could not be drawn */
  GtkFileChooserNative *chooser;      /* (nullable): while it asks */
  GCancellable *closing;              /* cancelled when the window goes */
  guint fold_source;
  GtkWidget *chart_context;  /* the menu of a chart */
  GtkWidget *values_context; /* that of the rows of the table */
  GtkWidget *noting;         /* (nullable): the popover in which a note is typed */
  GMenuModel *open_menu;
  GMenu *recent_files; /* of that */
  GMenuModel *primary_menu;
  GMenuModel *chart_menu;
  GMenuModel *values_menu;
  GFile *folder;                    /* (nullable): where was saved last */
  GtkPrintSettings *print_settings; /* (nullable): as chosen the last time */
};

/* window-ask.c */
void guatu_window_toast (GuatuWindow *self, const char *text);
void guatu_window_ask_for_file (GuatuWindow *self, GtkFileChooserNative *chooser);
char *guatu_window_take_answer (GuatuWindow *self,
                                int response) G_GNUC_WARN_UNUSED_RESULT;
AdwMessageDialog *guatu_window_new_message (GuatuWindow *self, const char *heading);
AdwMessageDialog *guatu_window_new_question (GuatuWindow *self, const char *heading,
                                             const char *body);

/* window-template.c */
void guatu_window_class_bind_children (GtkWidgetClass *widget_class);

/* window-actions.c */
void guatu_window_class_add_actions (GtkWidgetClass *widget_class);
void guatu_window_update_actions (GuatuWindow *self);

/* window-shortcuts.c */
void guatu_window_class_add_shortcuts (GtkWidgetClass *widget_class);

/* window-dataset.c */
void guatu_window_take_builtin (GuatuWindow *self, GuatuDataset *dataset);
void guatu_window_set_incoming (GuatuWindow *self, GuatuIncoming *incoming);
void guatu_window_take_incoming (GuatuWindow *self, GuatuIncoming *incoming);
void guatu_window_take_document (GuatuWindow *self, GuatuDocument *document);
void guatu_window_show_chart (GuatuWindow *self, const GuatuChartDescription *chart);
void guatu_window_show_dataset (GuatuWindow *self);
void guatu_window_set_language (GuatuWindow *self, GuatuLanguage language);

/* window-chart.c */
void guatu_window_draw (GuatuWindow *self);
void guatu_window_leave_dataset (GuatuWindow *self);
void guatu_window_end_drawing (GuatuWindow *self);

/* window-open.c */
void guatu_window_read_again (GuatuWindow *self);

gboolean guatu_window_is_pristine (GuatuWindow *self);
void guatu_window_show_problems (GuatuWindow *self, GuatuIncoming *incoming);
void guatu_window_say_period (GuatuWindow *self, const char *period);
void guatu_window_read (GuatuWindow *self, GuatuIncoming *incoming, GuatuDataset *into,
                        GAsyncReadyCallback callback);
GuatuIncoming *guatu_window_end_reading (GuatuWindow *self, GAsyncResult *result);
void guatu_window_take_again (GuatuWindow *self, GuatuIncoming *incoming);
void guatu_window_open_incoming (GuatuWindow *self, GuatuIncoming *incoming);

/* window-recent.c */
void guatu_window_list_recent (GuatuWindow *self);
void guatu_window_remember_file (GFile *file);

/* window-badges.c */
void guatu_window_show_understood_badge (GuatuWindow *self);

/* window-merge.c */
void guatu_window_merge (GuatuWindow *self, GuatuIncoming *incoming);
void guatu_window_merge_file (GuatuWindow *self);
GtkWindow *guatu_window_show_merge (GuatuWindow *self, GtkWindow *parent,
                                    GuatuIncoming *incoming);
void guatu_window_open_apart (GuatuWindow *self, GuatuIncoming *incoming);
void guatu_window_show_understood (GuatuWindow *self);

/* window-report.c */
void guatu_window_review (GuatuWindow *self, GuatuIncoming *incoming);
void guatu_window_read_report (GuatuWindow *self, GuatuIncoming *incoming);
void guatu_window_choose_report (GuatuWindow *self);

/* window-paste.c */
void guatu_window_paste (GuatuWindow *self);

/* window-choose.c */
void guatu_window_ask_what_to_read (GuatuWindow *self, const char *title,
                                    GCallback chosen);
void guatu_window_choose_file (GuatuWindow *self);
void guatu_window_add_drop_target (GuatuWindow *self);

/* window-edit.c */
void guatu_window_edit (GuatuWindow *self, const GuatuEdit *edit);
void guatu_window_set_of_chart (GuatuWindow *self, const GuatuEdit *edit);
void guatu_window_undo (GuatuWindow *self);
void guatu_window_redo (GuatuWindow *self);

/* window-manual.c */
void guatu_window_show_manual (GuatuWindow *self);

/* window-charts.c */
void guatu_window_new_chart (GuatuWindow *self);
void guatu_window_duplicate_chart (GuatuWindow *self);
void guatu_window_delete_chart (GuatuWindow *self);
void guatu_window_move_chart (GuatuWindow *self, int step);

/* window-views.c */
const char *guatu_window_get_view (GuatuWindow *self);
void guatu_window_set_view (GuatuWindow *self, const char *name);
const char *guatu_window_page (GuatuWindow *self);
void guatu_window_fill_view (GuatuWindow *self);

/* window-table.c */
void guatu_window_cell_edited (GuatuWindow *self, const GuatuListed *listed, int column,
                               const char *text);

/* window-inspector.c */
void guatu_window_fill_inspector (GuatuWindow *self);
void guatu_window_toggle_inspector (GuatuWindow *self);
void guatu_window_inspector_revealed (GuatuWindow *self);
void guatu_window_inspector_moved (GuatuWindow *self);

/* window-title.c */
void guatu_window_edit_title (GuatuWindow *self);

/* window-journal.c */
void guatu_window_keep_journal (GuatuWindow *self);
void guatu_window_end_journal (GuatuWindow *self);

/* window-save.c */
void guatu_window_save (GuatuWindow *self);
void guatu_window_save_as (GuatuWindow *self);
void guatu_window_save_over (GuatuWindow *self);
gboolean guatu_window_is_unsaved (GuatuWindow *self);
void guatu_window_when_saved (GuatuWindow *self, GuatuWindowThen then, GFile *file);

/* window-save-copy.c */
void guatu_window_save_copy (GuatuWindow *self, GuatuFormat format);
void guatu_window_save_copy_to (GuatuWindow *self, const char *path, GuatuFormat format);
void guatu_window_fill_copy_formats (GuatuWindow *self);

/* window-checks.c */
void guatu_window_check_chosen (GuatuWindow *self, const GuatuDatasetPart *part);

/* window-names.c */
void guatu_window_change_names (GuatuWindow *self);

/* window-suggest.c */
char *guatu_window_suggest_name (GuatuWindow *self) G_GNUC_WARN_UNUSED_RESULT;
char *guatu_window_suggest_figure (GuatuWindow *self, gboolean is_chart,
                                   GuatuLanguage language,
                                   GuatuFormat format) G_GNUC_WARN_UNUSED_RESULT;
void guatu_window_suggest_folder (GuatuWindow *self, GtkFileChooser *chooser);

/* window-values.c */
const GuatuListed *guatu_window_get_selected (GuatuWindow *self);
void guatu_window_new_value (GuatuWindow *self);
void guatu_window_delete_value (GuatuWindow *self);
void guatu_window_edit_value (GuatuWindow *self, GuatuColumn column);
const char *guatu_window_get_status (GuatuWindow *self);
void guatu_window_set_status (GuatuWindow *self, const char *name);

/* window-annotate.c */
void guatu_window_annotate (GuatuWindow *self);

/* window-themes.c */
void guatu_window_edit_themes (GuatuWindow *self);

/* window-watch.c */
void guatu_window_reload (GuatuWindow *self);
gboolean guatu_window_file_is_own (GuatuWindow *self, GFile *file);
void guatu_window_ask_which (GuatuWindow *self);
void guatu_window_look_at_file (GuatuWindow *self);
void guatu_window_watch_file (GuatuWindow *self);

/* window-export.c */
void guatu_window_choose_export (GuatuWindow *self, GuatuFormat format);
void guatu_window_tell_exported (GuatuWindow *self, const char *text, const char *path);

/* window-export-choice.c */
void guatu_window_export_for (GuatuWindow *self, const char *purpose);
void guatu_window_ask_export (GuatuWindow *self, GuatuChoiceOf of);

/* window-copy.c */
void guatu_window_copy (GuatuWindow *self);
void guatu_window_copy_values (GuatuWindow *self);

/* window-drag.c */
const GuatuChartDescription *guatu_window_pick_chart (GuatuWindow *self, double x,
                                                      double y, GtkWidget **holder);
void guatu_window_add_drag_source (GuatuWindow *self);

/* window-menu.c */
void guatu_window_add_menus (GuatuWindow *self);
void guatu_window_pop_up_menu (GuatuWindow *self);

/* window-print.c */
void guatu_window_print (GuatuWindow *self);

G_END_DECLS
