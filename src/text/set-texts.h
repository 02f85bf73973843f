/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "text/lines.h"
#include "text/typesetter.h"

G_BEGIN_DECLS

/**
 * GuatuSetText:
 * @text: valid UTF-8
 * @language: of the run
 * @font: its type
 * @width: where lines break, in scene units, or -1 for one line
 * @max_lines: what does not fit is cut; any number for one line
 * @lines: how they are filled; any for one line
 *
 * All that a text comes out by, as it is set.
 */
typedef struct
{
  const char *text;
  GuatuLanguage language;
  GuatuFont font;
  double width;
  int max_lines;
  GuatuLines lines;
} GuatuSetText;

GuatuSetTexts *guatu_set_texts_new (void) G_GNUC_WARN_UNUSED_RESULT;
void guatu_set_texts_free (GuatuSetTexts *texts);
PangoLayout *guatu_set_texts_find (GuatuSetTexts *texts,
                                   const GuatuSetText *text) G_GNUC_WARN_UNUSED_RESULT;
void guatu_set_texts_keep (GuatuSetTexts *texts, const GuatuSetText *text,
                           PangoLayout *layout);

G_END_DECLS
