/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "run.h"

G_BEGIN_DECLS

/* A chart and an indicator of the built-in dataset. */
#define CLI_CHART "growth-targets"
#define CLI_INDICATOR "gdp-growth"

void cli_init (int *argc, char ***argv);
const char *cli_path (void);

void cli (Run *run, const char *format, ...) G_GNUC_PRINTF (2, 3);
void cli_in (Run *run, const char *folder, const char *environment, const char *format,
             ...) G_GNUC_PRINTF (4, 5);

void cli_assert_says (const char *text, const char *part);
char *cli_write (const char *folder, const char *name,
                 const char *contents) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
