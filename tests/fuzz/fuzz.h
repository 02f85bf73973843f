/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <string.h>

#include "io/grid/read-cells.h"
#include "io/module.h"
#include "io/read.h"

/* What a fuzzer calls, as libFuzzer does: @data is a file that may hold anything. A
 * target reads it, and checks that this ended orderly. */
int LLVMFuzzerTestOneInput (const guint8 *data, gsize size);

/* Sees to it that a module is there: without it each file is an error, and nothing is
 * tried. */
static inline void
guatu_fuzz_need_module (const char *name)
{
  static gconstpointer module;
  g_autoptr (GError) error = NULL;

  if (module == NULL)
    module = guatu_module_load (name, &error);
  g_assert_no_error (error);
}

/* Whether there is a dataset, or an error that says something. */
static inline void
guatu_fuzz_check (const GuatuDataset *dataset, const GError *error)
{
  g_assert_true ((dataset != NULL) != (error != NULL));
  g_assert_true (error == NULL || strlen (error->message) > strlen ("file"));
}

typedef GuatuDataset *(*GuatuFuzzReader) (GBytes *bytes, const char *name,
                                          const GuatuTableOptions *options,
                                          GuatuTableReport *report,
                                          GuatuProblems *problems, GError **error);

static inline void
guatu_fuzz_table (GuatuFuzzReader reader, const guint8 *data, gsize size)
{
  const GuatuTableOptions options = { NULL };
  g_autoptr (GBytes) file = g_bytes_new (data, size);
  g_autoptr (GuatuTableReport) report = guatu_table_report_new ();
  g_autoptr (GuatuProblems) problems = guatu_problems_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GuatuDataset) dataset
      = reader (file, "file", &options, report, problems, &error);

  guatu_fuzz_check (dataset, error);
}

static inline void
guatu_fuzz_sheets (GuatuSheetsRead read, const guint8 *data, gsize size)
{
  const GuatuTableOptions options = { NULL };
  g_autoptr (GuatuTableReport) report = guatu_table_report_new ();
  g_autoptr (GuatuProblems) problems = guatu_problems_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GuatuDataset) dataset = guatu_read_workbook (
      read, g_bytes_new (data, size), "file", &options, report, problems, &error);

  guatu_fuzz_check (dataset, error);
}

/* A target that reads sheets by one reader. */
#define GUATU_FUZZ_SHEETS(read)                                                          \
  int LLVMFuzzerTestOneInput (const guint8 *data, gsize size)                            \
  {                                                                                      \
    guatu_fuzz_sheets (read, data, size);                                                \
    return 0;                                                                            \
  }

/* A target that reads a table by one reader. */
#define GUATU_FUZZ_TABLE(reader)                                                         \
  int LLVMFuzzerTestOneInput (const guint8 *data, gsize size)                            \
  {                                                                                      \
    guatu_fuzz_table (reader, data, size);                                               \
    return 0;                                                                            \
  }
