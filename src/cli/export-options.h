/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "cli/command.h"
#include "cli/export-run.h"

G_BEGIN_DECLS

/**
 * GuatuExportWords:
 *
 * What was asked of “export”, as it was typed.
 */
typedef struct
{
  GStrv files;
  GStrv charts;
  GStrv formats;
  GStrv languages;
  char *theme;
  char *size;
  char *paper;
  char *purpose;
  char *look;
  char *style;
  char *shard;
  char *each;
  char *charts_of;
  char *text;
  char *output;
  int dpi;
  int jobs;
  int check_shards;
  gboolean wall;
  gboolean book;
  gboolean transparent;
  gboolean plain;
  gboolean strict;
  GuatuExportTelling telling;
} GuatuExportWords;

/* What @check_shards is where it was not typed. */
#define GUATU_EXPORT_NO_CHECK G_MININT

#define GUATU_EXPORT_WORDS_INIT { .dpi = 96, .check_shards = GUATU_EXPORT_NO_CHECK }

void guatu_export_words_clear (GuatuExportWords *words);
gboolean guatu_export_words_parse (GuatuExportWords *words, const GuatuCommand *command,
                                   int argc, char **argv, GuatuExit *outcome);
gboolean guatu_export_words_read (const GuatuExportWords *words, GuatuBatch *batch,
                                  GuatuExportOptions *options, GError **error);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (GuatuExportWords, guatu_export_words_clear)

G_END_DECLS
