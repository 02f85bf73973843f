/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "document/draft.h"

G_BEGIN_DECLS

/* draft-get.c */
char *guatu_draft_number_text (const GuatuProseFigure *figure) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
