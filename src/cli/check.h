/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/problem.h"
#include "review/review.h"

G_BEGIN_DECLS

/**
 * GuatuCheckedFile:
 * @name: the file, to be shown
 * @dataset: (nullable): what it holds, if it opens
 * @problems: what is wrong with it or with its charts
 * @error: (nullable): why it does not open
 * @findings: (element-type GuatuFinding): what is odd about its figures
 * @has_paths: whether it is in our own format, so that the way to a part of the dataset
 *   leads to a place in it
 *
 * A file that was checked.
 */
typedef struct
{
  char *name;
  GuatuDataset *dataset;
  GuatuProblems *problems;
  GError *error;
  GPtrArray *findings;
  gboolean has_paths;
} GuatuCheckedFile;

char *guatu_checked_files_to_json (const GPtrArray *files,
                                   GuatuLanguage language) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
