/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/report/read-report.h"

#include <string.h>

/* What is read in each sentence of sentences.txt is what stands under it there. The file
 * says its form. */

static const GuatuProseOptions options
    = { .year = 2023, .issued_year = 2024, .issued_month = 1 };

static void
append_number (GString *line, double value)
{
  char number[G_ASCII_DTOSTR_BUF_SIZE];

  g_ascii_formatd (number, sizeof number, "%.10g",
                   (double) (gint64) (value * 1e4 + (value < 0 ? -0.5 : 0.5)) / 1e4);
  g_string_append (line, number);
}

static void
append_word (GString *line, const char *key, const char *word)
{
  if (word != NULL && *word != '\0')
    g_string_append_printf (line, " %s%s", key, word);
}

static void
append_compared (GString *line, const GuatuProseFigure *figure)
{
  static const char *const words[]
      = { NULL, "year", "month", "previous", "average", "two-years", "place", NULL };
  g_autofree char *period = figure->compared == GUATU_COMPARED_PERIOD
                                ? guatu_period_to_string (figure->compared_period)
                                : NULL;

  append_word (line, "on=", period != NULL ? period : words[figure->compared]);
}

static void
append_figure (GString *line, const GuatuProseFigure *figure)
{
  g_autofree char *period = figure->period.year > 0
                                ? guatu_period_to_string (figure->period)
                                : g_strdup ("never");

  g_string_append_printf (line, "%s: ", figure->name);
  append_number (line, figure->value);
  if (figure->bound == GUATU_BOUND_RANGE)
    {
      g_string_append (line, "…");
      append_number (line, figure->high);
    }
  if (figure->mult > 0)
    g_string_append_printf (line, "e%d", figure->mult);
  g_string_append_printf (line, " %s %s",
                          figure->unit != NULL ? figure->unit->id : "none", period);
  if (figure->bound != GUATU_BOUND_EXACT && figure->bound != GUATU_BOUND_RANGE)
    append_word (line, "", guatu_bound_to_string (figure->bound));
  if (figure->status != GUATU_STATUS_ACTUAL)
    append_word (line, "", guatu_status_to_string (figure->status));
  append_word (line, "", figure->is_change ? "change" : NULL);
  append_compared (line, figure);
  append_word (line, "per=", figure->per != NULL ? figure->per->id : figure->per_word);
  append_word (line, "part-of=", figure->part_of);
  append_word (line, "place=", figure->place);
  append_word (line, "", guatu_prose_is_sure (figure) ? NULL : "?");
  g_string_append_c (line, '\n');
}

/* All that is read in a text, a line for each. */
static char *
lines_of (const char *text)
{
  g_autoptr (GuatuProse) prose = guatu_report_read (text, &options);
  GString *lines = g_string_new (NULL);

  for (guint i = 0; i < prose->figures->len; i++)
    append_figure (lines, g_ptr_array_index (prose->figures, i));
  for (guint i = 0; i < prose->left->len; i++)
    {
      const GuatuProseLeft *left = &g_array_index (prose->left, GuatuProseLeft, i);
      g_autofree char *words
          = g_utf8_substring (text, (glong) left->start, (glong) left->end);

      g_strdelimit (words, "\n", ' ');
      g_string_append_printf (lines, "- %s: %s\n", words, left->reason);
    }
  return g_string_free (lines, FALSE);
}

/* A sentence begins a block of lines: what is expected of it. */
static void
check_sentence (const char *block)
{
  const char *end = strchr (block, '\n');
  g_autofree char *sentence = g_strndup (block, (gsize) (end - block));
  g_autofree char *text = g_strcompress (sentence);
  g_autofree char *found = lines_of (text);

  g_test_message ("%s", sentence);
  g_assert_cmpstr (found, ==, end + 1);
}

static void
check_rule (gconstpointer data)
{
  const char *rule = data;
  g_auto (GStrv) blocks = g_strsplit (rule, "\n> ", -1);

  /* One that has it, and one that only looks like it. */
  g_assert_cmpuint (g_strv_length (blocks), >, 2);
  for (guint i = 1; blocks[i] != NULL; i++)
    {
      g_autofree char *block = g_str_has_suffix (blocks[i], "\n")
                                   ? g_strdup (blocks[i])
                                   : g_strconcat (blocks[i], "\n", NULL);

      check_sentence (block);
    }
}

/* Writes what is read now in place of what was expected: GUATU_SENTENCES=update. */
static void
update (const char *path, const char *file)
{
  g_auto (GStrv) lines = g_strsplit (file, "\n", -1);
  g_autoptr (GString) now = g_string_new (NULL);
  g_autoptr (GError) error = NULL;
  gboolean is_head = TRUE;

  for (guint i = 0; lines[i] != NULL; i++)
    {
      const gboolean is_sentence = g_str_has_prefix (lines[i], "> ");

      is_head = is_head && !is_sentence;
      if (is_head || is_sentence || *lines[i] == '\0'
          || g_str_has_prefix (lines[i], "# "))
        g_string_append_printf (now, "%s\n", lines[i]);
      if (is_sentence)
        {
          g_autofree char *text = g_strcompress (lines[i] + strlen ("> "));
          g_autofree char *found = lines_of (text);

          g_string_append (now, found);
        }
    }
  g_file_set_contents (path, now->str, -1, &error);
  g_assert_no_error (error);
}

/* Each token is told by the name of its kind. */
static void
test_trace (void)
{
  static const char *const told[]
      = { " text 粮食", " number 5万吨", " period 2024年", " skip 十年", " list 、",
          " stop ,",    " open (",       " close )",       " cue/" };
  const GuatuProseOptions traced = { .year = 2024, .trace = TRUE };
  g_autoptr (GuatuProse) prose = guatu_prose_read (
      "2024年，粮食、油料（含大豆）产量预计达到5万吨，连续十年稳定。", &traced);

  g_test_message ("%s", prose->trace->str);
  for (guint i = 0; i < G_N_ELEMENTS (told); i++)
    g_assert_nonnull (strstr (prose->trace->str, told[i]));
}

int
main (int argc, char **argv)
{
  g_autofree char *path = NULL;
  g_autofree char *file = NULL;
  g_auto (GStrv) rules = NULL;
  g_autoptr (GError) error = NULL;

  g_test_init (&argc, &argv, NULL);
  path = g_test_build_filename (G_TEST_DIST, "prose", "sentences.txt", NULL);
  g_file_get_contents (path, &file, NULL, &error);
  g_assert_no_error (error);
  if (g_strcmp0 (g_getenv ("GUATU_SENTENCES"), "update") == 0)
    {
      update (path, g_strchomp (file));
      return 0;
    }
  rules = g_strsplit (g_strchomp (file), "\n\n# ", -1);
  g_assert_cmpuint (g_strv_length (rules), >, 40);
  for (guint i = 1; rules[i] != NULL; i++)
    {
      g_autofree char *name = g_strndup (rules[i], strcspn (rules[i], "\n"));
      g_autofree char *test
          = g_strconcat ("/prose/", g_strdelimit (name, " ,:/", '-'), NULL);

      g_test_add_data_func (test, rules[i], check_rule);
    }
  g_test_add_func ("/prose/trace", test_trace);
  return g_test_run ();
}
