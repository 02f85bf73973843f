/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "property-watch.h"

#include <locale.h>
#include <signal.h>
#include <sys/time.h>
#include <unistd.h>

#define DEFAULT_SEED 20230101
#define DEFAULT_CASES 250

/* A case takes some milliseconds, a page of them seconds; what takes the processor this
 * long never ends. */
#define LONGEST_SECONDS 60

/* The case that is being built, for the handler of a crash. */
static char crash_note[64];
static volatile sig_atomic_t crash_note_length;

static char **log_target;

static void
keep_message (const char *domain, GLogLevelFlags level, const char *message,
              gpointer data)
{
  if (level & (G_LOG_LEVEL_WARNING | G_LOG_LEVEL_CRITICAL) && log_target != NULL
      && *log_target == NULL)
    *log_target = g_strdup_printf ("%s: %s", domain, message);
}

static void
tell_crash (int number)
{
  ssize_t written = write (STDERR_FILENO, crash_note, (gsize) crash_note_length);

  signal (number, SIG_DFL);
  raise (written < 0 ? SIGABRT : number);
}

/* In time of the processor: others may have it for most of the time. */
static void
set_alarm (int seconds)
{
  const struct itimerval timer = { .it_value.tv_sec = seconds };

  setitimer (ITIMER_PROF, &timer, NULL);
}

/** property_watch_init: begins a test program of random cases. */
void
property_watch_init (int *argc, char ***argv)
{
  static const int fatal[] = { SIGABRT, SIGSEGV, SIGFPE, SIGPROF };

  setlocale (LC_CTYPE, "C.UTF-8");
  g_test_init (argc, argv, NULL);
  g_log_set_always_fatal (G_LOG_FATAL_MASK);
  g_log_set_default_handler (keep_message, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (fatal); i++)
    signal (fatal[i], tell_crash);
}

/**
 * property_watch_begin:
 * @logged: where the first warning that is logged from now on is put (transfer full)
 *
 * Says which case is built from now on.
 */
void
property_watch_begin (guint32 seed, char **logged)
{
  crash_note_length
      = g_snprintf (crash_note, sizeof crash_note, "# at GUATU_PROPERTY_SEED=%u\n", seed);
  set_alarm (LONGEST_SECONDS);
  log_target = logged;
}

/** property_watch_end: says that it is built. */
void
property_watch_end (void)
{
  log_target = NULL;
  set_alarm (0);
  crash_note_length = 0;
}

static guint32
number_from_environment (const char *name, guint32 otherwise)
{
  const char *value = g_getenv (name);

  return value != NULL ? (guint32) g_ascii_strtoull (value, NULL, 10) : otherwise;
}

/** property_seed: the number of the first case. */
guint32
property_seed (void)
{
  return number_from_environment ("GUATU_PROPERTY_SEED", DEFAULT_SEED);
}

/** property_n_cases: how many are asked for. */
guint32
property_n_cases (void)
{
  return number_from_environment ("GUATU_PROPERTY_CASES", DEFAULT_CASES);
}

/**
 * property_language:
 * @language: (inout): which cases choose themselves, unless one is asked for
 */
void
property_language (GuatuLanguage *language)
{
  const char *wanted = g_getenv ("GUATU_PROPERTY_LANGUAGE");

  if (wanted != NULL && !guatu_language_from_string (wanted, language))
    g_error ("GUATU_PROPERTY_LANGUAGE is zh, en or zh+en, not “%s”", wanted);
}
