/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "dataset/problem.h"

G_BEGIN_DECLS

/**
 * GuatuProblemsPage:
 *
 * Lists everything that is wrong with a file, and offers the way back. Its signal
 * "period-said" has the period that was typed for a table that lacks nothing else.
 */
#define GUATU_TYPE_PROBLEMS_PAGE (guatu_problems_page_get_type ())
G_DECLARE_FINAL_TYPE (GuatuProblemsPage, guatu_problems_page, GUATU, PROBLEMS_PAGE,
                      AdwBin)

void guatu_problems_page_show (GuatuProblemsPage *self, const char *name,
                               const GuatuProblems *problems, const char *reason,
                               gboolean can_go_back, const char *period);
void guatu_problems_page_take_focus (GuatuProblemsPage *self);
const char *guatu_problems_page_get_text (GuatuProblemsPage *self);

G_END_DECLS
