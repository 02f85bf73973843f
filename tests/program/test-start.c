/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include <gio/gio.h>
#include <glib/gstdio.h>

#include "run.h"

/* What the probe prints for each language, from a tree that has our messages: a word as
 * gettext and as GLib translate it. */
#define CHINESE "zh zh_CN UTF-8 1.5 图表 图表\n"
#define ENGLISH "en en UTF-8 1.5 Charts Charts\n"

/* English for want of another language. */
#define MAKESHIFT "en en UTF-8 1.5 Charts Charts makeshift\n"

static const char *probe;

/* Runs the probe under just these variables. */
static void
assert_prints (const char *const *environment, const char *argument, const char *expected)
{
  const char *const arguments[] = { probe, argument, NULL };
  g_auto (Run) run = { 0 };

  run_program (&run, NULL, environment, arguments);
  g_assert_cmpstr (run.err, ==, "");
  g_assert_cmpstr (run.out, ==, expected);
  g_assert_cmpint (run.code, ==, 0);
}

/* One variable or two, as one string with a space between them. */
typedef struct
{
  const char *environment;
  const char *argument;
  const char *expected;
} Case;

static const Case cases[] = {
  /* Nothing said is English. */
  { "", "-", ENGLISH },
  { "LANG=C", "-", ENGLISH },
  { "LANG=C.UTF-8", "-", ENGLISH },

  /* Each variable alone, also for locales that this machine has not. */
  { "LANG=zh_CN.UTF-8", "-", CHINESE },
  { "LANG=zh_CN.GB18030", "-", CHINESE },
  { "LC_MESSAGES=zh_CN.UTF-8", "-", CHINESE },
  { "LC_ALL=zh_CN.UTF-8", "-", CHINESE },
  { "LANGUAGE=zh_CN", "-", CHINESE },
  { "LANG=zh_TW.UTF-8", "-", CHINESE },
  { "LANG=en_GB.UTF-8", "-", ENGLISH },

  /* A language that we do not speak is English, whatever comes after it. */
  { "LANG=de_DE.UTF-8", "-", MAKESHIFT },
  { "LC_ALL=de_DE.UTF-8 LANG=zh_CN.UTF-8", "-", MAKESHIFT },
  { "LANG=zhuang", "-", MAKESHIFT },
  { "LANG=cs_CZ.UTF-8", "-", MAKESHIFT },
  { "LANG=POSIX", "-", ENGLISH },
  { "LANG=de_DE.UTF-8", "en", ENGLISH },

  /* LANGUAGE goes before LC_ALL, that before LC_MESSAGES, that before LANG. */
  { "LANGUAGE=zh_CN LC_ALL=en_US.UTF-8", "-", CHINESE },
  { "LANGUAGE=en LC_ALL=zh_CN.UTF-8", "-", ENGLISH },
  { "LC_ALL=zh_CN.UTF-8 LC_MESSAGES=en_US.UTF-8", "-", CHINESE },
  { "LC_ALL=C LC_MESSAGES=zh_CN.UTF-8", "-", ENGLISH },
  { "LC_MESSAGES=zh_CN.UTF-8 LANG=en_US.UTF-8", "-", CHINESE },
  { "LC_MESSAGES=en_US.UTF-8 LANG=zh_CN.UTF-8", "-", ENGLISH },

  /* An empty variable says nothing; a list is in order of preference. */
  { "LANGUAGE= LANG=zh_CN.UTF-8", "-", CHINESE },
  { "LC_ALL= LANG=zh_CN.UTF-8", "-", CHINESE },
  { "LANGUAGE=de:zh_CN:en", "-", CHINESE },
  { "LANGUAGE=de:en:zh_CN", "-", ENGLISH },
  { "LANGUAGE=de:fr LANG=zh_CN.UTF-8", "-", MAKESHIFT },

  /* The argument goes before all of them, in any spelling. */
  { "LANG=C", "zh_CN", CHINESE },
  { "", "zh", CHINESE },
  { "LANG=C", "zh-CN", CHINESE },
  { "LANG=C", "ZH_cn.UTF-8", CHINESE },
  { "LANGUAGE=en LC_ALL=C", "zh_CN", CHINESE },
  { "LANGUAGE=zh_CN LC_ALL=zh_CN.UTF-8", "en", ENGLISH },
  { "LANGUAGE=zh_CN", "en-GB", ENGLISH },
  { "LANGUAGE=zh_CN", "en_US", ENGLISH },
  { "LANGUAGE=zh_CN", "fr", ENGLISH },
  { "LANGUAGE=zh_CN", "system", CHINESE },
  { "LANG=zh_CN.UTF-8", "", CHINESE },

  /* A comma in numbers is for people who read German, not for our files. */
  { "LC_NUMERIC=de_DE.UTF-8 LANG=zh_CN.UTF-8", "-", CHINESE },
  { "LANG=de_DE.UTF-8", "zh", CHINESE },
};

static void
test_environment (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (GStrv) variables = g_strsplit (cases[i].environment, " ", -1);

      g_test_message ("[%s] %s", cases[i].environment, cases[i].argument);
      /* A home of nobody: no preference of this machine's user is met. */
      variables = g_environ_setenv (variables, "HOME", "/nonexistent", TRUE);
      assert_prints ((const char *const *) variables, cases[i].argument,
                     cases[i].expected);
    }
}

static void
test_started_again (void)
{
  static const struct
  {
    const char *environment;
    const char *expected;
  } starts[] = {
    { "LANG=zh_CN.UTF-8", CHINESE ENGLISH CHINESE ENGLISH CHINESE },
    { "LANG=en_US.UTF-8", ENGLISH ENGLISH CHINESE ENGLISH ENGLISH },
  };

  for (guint i = 0; i < G_N_ELEMENTS (starts); i++)
    {
      const char *const environment[]
          = { "HOME=/nonexistent", starts[i].environment, NULL };
      const char *const arguments[] = { probe, "-", "en", "zh", "en", "system", NULL };
      g_auto (Run) run = { 0 };

      run_program (&run, NULL, environment, arguments);
      g_assert_cmpstr (run.out, ==, starts[i].expected);
    }
}

/* A keyfile of preferences under a new configuration folder, which is returned. */
static char *
make_preferences (const char *language)
{
  g_autofree char *folder = run_make_folder ();
  g_autofree char *settings = g_build_filename (folder, "glib-2.0", "settings", NULL);
  g_autofree char *keyfile = g_build_filename (settings, "keyfile", NULL);
  g_autofree char *text
      = g_strdup_printf ("[io/github/guatu/Guatu]\nlanguage='%s'\n", language);

  g_assert_cmpint (g_mkdir_with_parents (settings, 0700), ==, 0);
  g_assert_true (g_file_set_contents (keyfile, text, -1, NULL));
  return g_steal_pointer (&folder);
}

static void
test_preference (void)
{
  static const struct
  {
    const char *preference;
    const char *language;
    const char *argument;
    const char *expected;
  } preferences[] = {
    { "zh_CN", "LANGUAGE=en", "-", CHINESE },
    { "en", "LANGUAGE=zh_CN", "-", ENGLISH },
    { "", "LANGUAGE=zh_CN", "-", CHINESE },
    { "", "LANGUAGE=en", "-", ENGLISH },
    { "zh_CN", "LANGUAGE=en", "en", ENGLISH },
    { "en", "LANGUAGE=en", "zh", CHINESE },
    { "zh_CN", "LANGUAGE=en", "system", ENGLISH },
    /* A value that the schema does not allow is none. */
    { "tlh", "LANGUAGE=zh_CN", "-", CHINESE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (preferences); i++)
    {
      char *folder = make_preferences (preferences[i].preference);
      g_autofree char *config = g_strconcat ("XDG_CONFIG_HOME=", folder, NULL);
      const char *const environment[]
          = { config, "HOME=/nonexistent", "GSETTINGS_BACKEND=keyfile",
              preferences[i].language, NULL };

      assert_prints (environment, preferences[i].argument, preferences[i].expected);
      run_remove_folder (folder);
    }
}

/* With a dconf database, a display and no bus, GSettings would spawn dbus-launch;
 * and dconf complains where it cannot write. */
static void
test_no_bus (void)
{
  char *folder = run_make_folder ();
  g_autofree char *database = g_build_filename (folder, "dconf", "user", NULL);
  g_autofree char *dconf = g_path_get_dirname (database);
  g_autofree char *launcher = g_build_filename (folder, "dbus-launch", NULL);
  g_autofree char *marker = g_build_filename (folder, "launched", NULL);
  g_autofree char *script = g_strdup_printf ("#!/bin/sh\n: > %s\n", marker);
  g_autofree char *config = g_strconcat ("XDG_CONFIG_HOME=", folder, NULL);
  g_autofree char *path = g_strconcat ("PATH=", folder, NULL);
  g_autofree char *writable = g_strconcat ("XDG_RUNTIME_DIR=", folder, NULL);
  const char *const runtime_folders[] = { writable, "XDG_RUNTIME_DIR=/proc/none" };

  g_assert_cmpint (g_mkdir (dconf, 0700), ==, 0);
  g_assert_true (g_file_set_contents (database, "", 0, NULL));
  g_assert_true (g_file_set_contents (launcher, script, -1, NULL));
  g_assert_cmpint (g_chmod (launcher, 0700), ==, 0);

  for (guint i = 0; i < G_N_ELEMENTS (runtime_folders); i++)
    {
      const char *const environment[] = { config,
                                          path,
                                          "HOME=/proc/none",
                                          runtime_folders[i],
                                          "DISPLAY=:99",
                                          "LANG=zh_CN.UTF-8",
                                          NULL };
      assert_prints (environment, "-", CHINESE);
    }
  g_assert_false (g_file_test (marker, G_FILE_TEST_EXISTS));
  run_remove_folder (folder);
}

static void
copy_file (const char *from, const char *to)
{
  g_autoptr (GFile) source = g_file_new_for_path (from);
  g_autoptr (GFile) target = g_file_new_for_path (to);
  g_autoptr (GFile) folder = g_file_get_parent (target);
  g_autoptr (GError) error = NULL;

  g_file_make_directory_with_parents (folder, NULL, NULL);
  g_file_copy (source, target, G_FILE_COPY_NONE, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
}

/* Installed into a prefix that nobody configured, and moved there without its
 * messages. */
static void
test_prefix (void)
{
  char *prefix = run_make_folder ();
  const char *messages = "zh_CN/LC_MESSAGES/guatu.mo";
  g_autofree char *folder = g_path_get_dirname (probe);
  g_autofree char *built = g_build_filename (folder, "../../po", messages, NULL);
  g_autofree char *installed = g_build_filename (prefix, "share/locale", messages, NULL);
  g_autofree char *moved = g_build_filename (prefix, "bin", "start-probe", NULL);
  const char *const environment[] = { "HOME=/nonexistent", NULL };
  const char *const arguments[] = { moved, "zh", NULL };
  g_auto (Run) with = { 0 };
  g_auto (Run) without = { 0 };

  copy_file (probe, moved);
  run_program (&without, NULL, environment, arguments);
  g_assert_cmpstr (without.out, ==, "zh zh_CN UTF-8 1.5 Charts Charts\n");

  copy_file (built, installed);
  run_program (&with, NULL, environment, arguments);
  g_assert_cmpstr (with.out, ==, CHINESE);
  run_remove_folder (prefix);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_assert_cmpint (argc, ==, 2);
  probe = argv[1];

  g_test_add_func ("/program/start/environment", test_environment);
  g_test_add_func ("/program/start/again", test_started_again);
  g_test_add_func ("/program/start/preference", test_preference);
  g_test_add_func ("/program/start/no-bus", test_no_bus);
  g_test_add_func ("/program/start/prefix", test_prefix);
  return g_test_run ();
}
