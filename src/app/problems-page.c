/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/problems-page.h"

#include <glib/gi18n.h>

#include "app/entry-row.h"
#include "app/option-names.h"

struct _GuatuProblemsPage
{
  AdwBin parent_instance;

  AdwStatusPage *status;
  GtkWidget *group;
  GtkListBox *list;
  GtkButton *back;
  GtkWidget *asks;
  GtkEditable *period;

  char *text; /* all of it, to copy */
};

enum
{
  PERIOD_SAID,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (GuatuProblemsPage, guatu_problems_page, ADW_TYPE_BIN)

static void
guatu_problems_page_finalize (GObject *object)
{
  GuatuProblemsPage *self = GUATU_PROBLEMS_PAGE (object);

  g_free (self->text);

  G_OBJECT_CLASS (guatu_problems_page_parent_class)->finalize (object);
}

static void
say_period (GuatuProblemsPage *self)
{
  const char *text = gtk_editable_get_text (self->period);

  if (*text != '\0')
    g_signal_emit (self, signals[PERIOD_SAID], 0, text);
}

static void
guatu_problems_page_class_init (GuatuProblemsPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = guatu_problems_page_finalize;
  signals[PERIOD_SAID]
      = g_signal_new ("period-said", GUATU_TYPE_PROBLEMS_PAGE, G_SIGNAL_RUN_LAST, 0, NULL,
                      NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/guatu/Guatu/problems-page.ui");
  gtk_widget_class_bind_template_child (widget_class, GuatuProblemsPage, status);
  gtk_widget_class_bind_template_child (widget_class, GuatuProblemsPage, group);
  gtk_widget_class_bind_template_child (widget_class, GuatuProblemsPage, list);
  gtk_widget_class_bind_template_child (widget_class, GuatuProblemsPage, back);
  gtk_widget_class_bind_template_child (widget_class, GuatuProblemsPage, asks);
  gtk_widget_class_bind_template_child (widget_class, GuatuProblemsPage, period);
  gtk_widget_class_bind_template_callback (widget_class, say_period);
}

static void
guatu_problems_page_init (GuatuProblemsPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  guatu_entry_row_tell_name (ADW_ENTRY_ROW (self->period));
}

static char *
describe_place (const GuatuProblem *problem)
{
  g_autofree char *line = NULL;

  if (problem->line > 0 && problem->column > 0)
    /* Translators: a place in a text file. */
    line = g_strdup_printf (_ ("line %u, column %u"), problem->line, problem->column);
  else if (problem->line > 0)
    line = g_strdup_printf (_ ("line %u"), problem->line);

  if (line == NULL)
    return g_strdup (problem->place);
  if (*problem->place == '\0')
    return g_steal_pointer (&line);
  return g_strdup_printf ("%s · %s", problem->place, line);
}

static GtkWidget *
make_row (const GuatuProblem *problem)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *place = describe_place (problem);
  g_autofree char *message = guatu_option_names_show (problem->message);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), message);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 0);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), place);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 0);
  return row;
}

static void
list_problems (GuatuProblemsPage *self, const char *name, const GuatuProblems *problems)
{
  g_autoptr (GString) text = g_string_new (NULL);
  GtkListBoxRow *row = NULL;

  while ((row = gtk_list_box_get_row_at_index (self->list, 0)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));
  for (guint i = 0; i < problems->len; i++)
    {
      const GuatuProblem *problem = g_ptr_array_index (problems, i);
      g_autofree char *line = guatu_problem_to_string (problem, name);
      g_autofree char *shown = guatu_option_names_show (line);

      g_string_append_printf (text, "%s\n", shown);
      gtk_list_box_append (self->list, make_row (problem));
    }
  g_free (self->text);
  self->text = g_string_free (g_steal_pointer (&text), FALSE);
}

/* Of a file that could not be read there is only the reason to tell. */
static char *
summarize (const GuatuProblems *problems, const char *reason)
{
  const guint count = guatu_problems_count (problems);

  if (count == 0)
    return g_markup_escape_text (reason, -1);
  return g_strdup_printf (ngettext ("%u problem in the file needs fixing.",
                                    "%u problems in the file need fixing.", count),
                          count);
}

/**
 * guatu_problems_page_show:
 * @self: the page
 * @name: of the file, with its path, or of what is no file
 * @problems: everything that is wrong with what it holds
 * @reason: why it cannot be opened, which is told where there are no @problems
 * @can_go_back: whether something else was open before
 * @period: (nullable): what was typed for its period, if that is all it lacks, so that it
 *   is asked for; "" where nothing was
 */
void
guatu_problems_page_show (GuatuProblemsPage *self, const char *name,
                          const GuatuProblems *problems, const char *reason,
                          gboolean can_go_back, const char *period)
{
  g_autofree char *shown = g_path_get_basename (name);
  g_autofree char *title = g_strdup_printf (_ ("“%s” Cannot Be Opened"), shown);
  g_autofree char *said = guatu_option_names_show (reason);
  g_autofree char *summary = summarize (problems, said);

  adw_status_page_set_title (self->status, title);
  adw_status_page_set_description (self->status, summary);
  gtk_button_set_label (self->back, can_go_back ? _ ("Back to What Was Open")
                                                : _ ("Open the Built-in Dataset"));
  list_problems (self, name, problems);
  if (problems->len == 0)
    {
      g_free (self->text);
      self->text = g_strconcat (said, "\n", NULL);
    }
  gtk_widget_set_visible (self->group, problems->len > 0);
  gtk_widget_set_visible (self->asks, period != NULL);
  gtk_editable_set_text (self->period, period != NULL ? period : "");
}

/**
 * guatu_problems_page_take_focus:
 * @self: the page, shown
 *
 * Gives the keyboard to what it asks for, else to the way back.
 */
void
guatu_problems_page_take_focus (GuatuProblemsPage *self)
{
  gtk_widget_grab_focus (gtk_widget_get_visible (self->asks) ? GTK_WIDGET (self->period)
                                                             : GTK_WIDGET (self->back));
}

/**
 * guatu_problems_page_get_text:
 * @self: the page
 *
 * Returns: (transfer none): all the problems, a line each
 */
const char *
guatu_problems_page_get_text (GuatuProblemsPage *self)
{
  return self->text != NULL ? self->text : "";
}
