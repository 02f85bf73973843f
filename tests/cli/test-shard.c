/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli.h"

#include <glib/gstdio.h>
#include <string.h>

/* Three counties over three years. */
#define TABLE "地区,2021年,2022年,2023年\n甲县,1.5,2.5,3.5\n乙县,4.5,5.5,6\n丙县,7,8,9\n"

typedef struct
{
  char *folder;
  char *yearbook;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path
      = g_test_build_filename (G_TEST_DIST, "..", "doc", "yearbook.guatu.json", NULL);

  fixture->folder = run_make_folder ();
  fixture->yearbook = g_canonicalize_filename (path, NULL);
  g_free (cli_write (fixture->folder, "c.csv", TABLE));
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_free (fixture->yearbook);
  run_remove_folder (fixture->folder);
}

/* Asserts that a folder has the same files as another one, and how many. */
static void
assert_same_files (Fixture *fixture, const char *one, const char *other, guint n_files)
{
  g_autofree char *first = g_build_filename (fixture->folder, one, NULL);
  g_autofree char *second = g_build_filename (fixture->folder, other, NULL);
  g_autoptr (GDir) folder = g_dir_open (first, 0, NULL);
  g_autoptr (GDir) other_folder = g_dir_open (second, 0, NULL);
  guint n = 0, n_other = 0;

  g_assert_nonnull (folder);
  g_assert_nonnull (other_folder);
  for (const char *name = g_dir_read_name (folder); name != NULL;
       name = g_dir_read_name (folder), n++)
    {
      g_autofree char *a = g_build_filename (first, name, NULL);
      g_autofree char *b = g_build_filename (second, name, NULL);
      g_autofree char *text = NULL;
      g_autofree char *other_text = NULL;
      gsize length = 0, other_length = 0;

      g_assert_true (g_file_get_contents (a, &text, &length, NULL));
      g_assert_true (g_file_get_contents (b, &other_text, &other_length, NULL));
      g_assert_cmpmem (text, length, other_text, other_length);
    }
  while (g_dir_read_name (other_folder) != NULL)
    n_other++;
  g_assert_cmpuint (n, ==, n_files);
  g_assert_cmpuint (n_other, ==, n_files);
}

/* The files of all shards are those of one run; one that is missing is found. */
static void
test_union (Fixture *fixture, gconstpointer data)
{
  g_auto (Run) all = { 0 }, good = { 0 }, bad = { 0 };
  g_autofree char *gone = g_build_filename (fixture->folder, "parts", "gdp.en.svg", NULL);

  cli_in (&all, fixture->folder, NULL, "export -q -f svg -l zh,en -o all %s",
          fixture->yearbook);
  g_assert_cmpint (all.code, ==, 0);
  for (guint i = 1; i <= 3; i++)
    {
      g_auto (Run) part = { 0 };

      cli_in (&part, fixture->folder, NULL,
              "export -q -f svg -l zh,en --shard %u/3 -o parts %s", i, fixture->yearbook);
      g_assert_cmpint (part.code, ==, 0);
    }
  assert_same_files (fixture, "all", "parts", 14);
  cli_in (&good, fixture->folder, NULL,
          "export -f svg -l zh,en --check-shards 3 -o parts %s", fixture->yearbook);
  g_assert_cmpint (good.code, ==, 0);
  g_assert_cmpstr (good.err, ==, "");
  g_assert_cmpint (g_unlink (gone), ==, 0);
  cli_in (&bad, fixture->folder, NULL,
          "export -f svg -l zh,en --check-shards 3 -o parts %s", fixture->yearbook);
  g_assert_cmpint (bad.code, ==, 1);
  cli_assert_says (bad.err, "“parts/gdp.en.svg” is missing: shard 2/3");
}

/* To check the files of no shards is not to draw them all. */
static void
test_check_none (Fixture *fixture, gconstpointer data)
{
  g_auto (Run) run = { 0 };
  g_autofree char *folder = g_build_filename (fixture->folder, "drawn", NULL);

  cli_in (&run, fixture->folder, NULL, "export --check-shards 0 -o drawn %s",
          fixture->yearbook);
  g_assert_cmpint (run.code, ==, 2);
  cli_assert_says (run.err, "“--check-shards” takes a number from 1 to");
  g_assert_false (g_file_test (folder, G_FILE_TEST_EXISTS));
}

/* More shards than figures: some have nothing to do, and that is no failure. */
static void
test_more_shards (Fixture *fixture, gconstpointer data)
{
  g_auto (Run) run = { 0 };

  cli_in (&run, fixture->folder, NULL, "export -q -f svg -l en --shard 50/100 -o none %s",
          fixture->yearbook);
  g_assert_cmpint (run.code, ==, 0);
}

/* What schedulers say, and whether it is taken. */
static void
test_schedulers (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    const char *id, *min, *max, *step, *count, *tasks, *index;
    const char *shard;
    const char *says;
    int code;
  } cases[] = {
    { "3", "1", "5", "2", "3", NULL, NULL, "auto", "This is shard 2/3", 0 },
    { "1", "1", "8", "1", "8", "1", NULL, "auto", "This is shard 1/8", 0 },
    { "13", "1", "13", "4", "4", NULL, NULL, "auto", "This is shard 4/4", 0 },
    { "5", "2", "9", "1", "3", NULL, NULL, "auto", "no plain range", 2 },
    { "4", "1", "5", "2", "3", NULL, NULL, "auto", "no plain range", 2 },
    { "3", "3", "3", "1", "1", NULL, NULL, "auto", "run again", 2 },
    { "1", "1", "8", "1", "8", "4", NULL, "auto", "runs 4 processes", 2 },
    { "x", "1", "8", "1", "8", NULL, NULL, "auto", "no number", 2 },
    { NULL, "1", "8", "1", "8", NULL, NULL, "auto", "SLURM_ARRAY_TASK_ID", 2 },
    { NULL, NULL, NULL, NULL, NULL, NULL, "0", "auto/3", "This is shard 1/3", 0 },
    { NULL, NULL, NULL, NULL, NULL, NULL, "2", "auto/3", "This is shard 3/3", 0 },
    { NULL, NULL, NULL, NULL, NULL, NULL, "3", "auto/3", "there are 3 shards", 2 },
    { NULL, NULL, NULL, NULL, NULL, NULL, NULL, "auto/3", "JOB_COMPLETION_INDEX", 2 },
    { NULL, NULL, NULL, NULL, NULL, NULL, NULL, "0/3", "is no shard", 2 },
    { NULL, NULL, NULL, NULL, NULL, NULL, NULL, "4/3", "is no shard", 2 },
    { NULL, NULL, NULL, NULL, NULL, NULL, NULL, "1/3/2", "is no shard", 2 },
    { NULL, NULL, NULL, NULL, NULL, NULL, NULL, "half", "is no shard", 2 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const char *const names[]
          = { "SLURM_ARRAY_TASK_ID",   "SLURM_ARRAY_TASK_MIN",   "SLURM_ARRAY_TASK_MAX",
              "SLURM_ARRAY_TASK_STEP", "SLURM_ARRAY_TASK_COUNT", "SLURM_NTASKS",
              "JOB_COMPLETION_INDEX" };
      const char *const values[]
          = { cases[i].id,    cases[i].min,   cases[i].max,  cases[i].step,
              cases[i].count, cases[i].tasks, cases[i].index };
      g_auto (Run) run = { 0 };
      g_autoptr (GString) environment = g_string_new (NULL);

      for (guint v = 0; v < G_N_ELEMENTS (names); v++)
        if (values[v] != NULL)
          g_string_append_printf (environment, "%s%s=%s", environment->len > 0 ? " " : "",
                                  names[v], values[v]);
      cli_in (&run, fixture->folder, environment->len > 0 ? environment->str : NULL,
              "export -f svg -l en --shard %s -o out c.csv", cases[i].shard);
      g_test_message ("case %u: %s", i, run.err);
      g_assert_cmpint (run.code, ==, cases[i].code);
      cli_assert_says (run.err, cases[i].says);
    }
}

/* A figure for each place; what compares places is told. */
static void
test_each_place (Fixture *fixture, gconstpointer data)
{
  g_auto (Run) run = { 0 }, none = { 0 }, wall = { 0 }, other = { 0 };

  cli_in (&run, fixture->folder, NULL, "export -f svg -l zh --each place -o each c.csv");
  g_assert_cmpint (run.code, ==, 0);
  g_assert_cmpstr (run.out, ==,
                   "each/chart-1-甲县.zh.svg\neach/chart-1-乙县.zh.svg\n"
                   "each/chart-1-丙县.zh.svg\n");
  cli_in (&none, fixture->folder, NULL, "export -f svg --each place -c cities -o each %s",
          fixture->yearbook);
  g_assert_cmpint (none.code, ==, 1);
  cli_assert_says (none.err, "Chart “cities” compares places");
  cli_in (&wall, fixture->folder, NULL, "export --wall --each place -o each c.csv");
  g_assert_cmpint (wall.code, ==, 2);
  cli_in (&other, fixture->folder, NULL, "export --each year -o each c.csv");
  g_assert_cmpint (other.code, ==, 2);
}

/* Bars of two years side by side for each place are those of its years. */
static void
test_each_place_of_bars (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = cli_write (fixture->folder, "two.csv",
                                     "地区,2022年,2023年\n甲县,10.5,11\n乙县,20,\n");
  g_auto (Run) run = { 0 }, scene = { 0 };

  cli_in (&run, fixture->folder, NULL, "export -f svg -l zh --each place -o two %s",
          path);
  g_assert_cmpint (run.code, ==, 0);
  g_assert_cmpstr (run.out, ==, "two/chart-1-甲县.zh.svg\ntwo/chart-1-乙县.zh.svg\n");
  cli_in (&scene, fixture->folder, NULL, "explain two/chart-1-甲县.zh.svg");
  cli_assert_says (scene.out, "10.5");
  cli_assert_says (scene.out, "11");
  g_assert_null (strstr (scene.out, "乙县"));
}

/* Shards know the names of the files of all places, as one run does. */
static void
test_shards_of_places (Fixture *fixture, gconstpointer data)
{
  g_auto (Run) all = { 0 }, check = { 0 };

  cli_in (&all, fixture->folder, NULL, "export -q -f svg --each place -o all c.csv");
  g_assert_cmpint (all.code, ==, 0);
  for (guint i = 1; i <= 2; i++)
    {
      g_auto (Run) part = { 0 };

      cli_in (&part, fixture->folder, NULL,
              "export -q -f svg --each place --shard %u/2 -o parts c.csv", i);
      g_assert_cmpint (part.code, ==, 0);
    }
  assert_same_files (fixture, "all", "parts", 3);
  cli_in (&check, fixture->folder, NULL,
          "export -f svg --each place --check-shards 2 -o parts c.csv");
  g_assert_cmpint (check.code, ==, 0);
}

/* A chart with the greatest of many places says so; each of all of them gets its own. */
static void
test_each_of_many_places (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GString) table = g_string_new ("地区,2022,2023\n");
  g_auto (Run) run = { 0 }, last = { 0 }, again = { 0 };
  g_auto (GStrv) files = NULL;
  g_autofree char *path = NULL;
  g_autofree char *written = NULL;

  for (guint i = 1; i <= 30; i++)
    g_string_append_printf (table, "第%u县,%u,%u\n", i, 100 + i, 110 + i);
  g_free (cli_write (fixture->folder, "many.csv", table->str));
  cli_in (&run, fixture->folder, NULL,
          "export -f svg -l zh --each place -o many many.csv");
  g_assert_cmpint (run.code, ==, 0);
  files = g_strsplit (g_strchomp (run.out), "\n", -1);
  g_assert_cmpuint (g_strv_length (files), ==, 30);
  /* What a figure carries is its own chart, which says nothing of the others. */
  cli_in (&again, fixture->folder, NULL, "export -q -f svg -l zh -o again %s", files[29]);
  g_assert_cmpint (again.code, ==, 0);
  cli_in (&last, fixture->folder, NULL, "convert -q %s last.guatu.json", files[29]);
  g_assert_cmpint (last.code, ==, 0);
  path = g_build_filename (fixture->folder, "last.guatu.json", NULL);
  g_assert_true (g_file_get_contents (path, &written, NULL, NULL));
  g_assert_nonnull (strstr (written, "\"charts\""));
  g_assert_null (strstr (written, "只绘出"));
}

/* Last year's charts from this year's figures. */
static void
test_charts (Fixture *fixture, gconstpointer data)
{
  g_auto (Run) run = { 0 }, list = { 0 };

  g_free (cli_write (fixture->folder, "new.csv",
                     "年份,第一产业（亿元）,第二产业（亿元）,第三产业（亿元）\n2023,1,2,"
                     "3\n2024,2,3,4\n"));
  cli_in (&run, fixture->folder, NULL,
          "export -q -f svg -l zh --charts %s -o new new.csv", fixture->yearbook);
  g_test_message ("%s", run.err);
  g_assert_cmpint (run.code, ==, 0);
  cli_assert_says (run.err, "Chart “plan”: there is no “");
  cli_in (&list, fixture->folder, NULL, "explain new/industries.zh.svg");
  g_assert_cmpint (list.code, ==, 0);
  cli_assert_says (list.out, "2024");
}

/* GNU parallel, where it is there. */
static void
test_parallel (Fixture *fixture, gconstpointer data)
{
  g_autofree char *parallel = g_find_program_in_path ("parallel");
  g_autofree char *command = NULL;
  g_auto (Run) all = { 0 };
  int status = 0;

  if (parallel == NULL)
    {
      g_test_skip ("GNU parallel is not there");
      return;
    }
  cli_in (&all, fixture->folder, NULL, "export -q -f svg -l zh,en -o all %s",
          fixture->yearbook);
  command = g_strdup_printf ("sh -c 'cd %s && HOME=%s parallel --will-cite --plus -j2 %s "
                             "export -q -f svg -l zh,en "
                             "--shard {#}/{##} -o parts %s ::: 1 2 3 4'",
                             fixture->folder, fixture->folder, cli_path (),
                             fixture->yearbook);
  g_assert_true (g_spawn_command_line_sync (command, NULL, NULL, &status, NULL));
  g_assert_cmpint (status, ==, 0);
  assert_same_files (fixture, "all", "parts", 14);
}

int
main (int argc, char **argv)
{
  cli_init (&argc, &argv);

#define ADD(name, function)                                                              \
  g_test_add ("/cli/shard/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("union", test_union);
  ADD ("check-none", test_check_none);
  ADD ("more-shards", test_more_shards);
  ADD ("schedulers", test_schedulers);
  ADD ("each-place", test_each_place);
  ADD ("each-place-of-bars", test_each_place_of_bars);
  ADD ("shards-of-places", test_shards_of_places);
  ADD ("each-of-many-places", test_each_of_many_places);
  ADD ("charts", test_charts);
  ADD ("parallel", test_parallel);
#undef ADD
  return g_test_run ();
}
