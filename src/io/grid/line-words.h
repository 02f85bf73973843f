/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What a line over or under a table says with its first word that it is. */
typedef enum
{
  GUATU_LINE_UNIT,
  GUATU_LINE_SOURCE,
  GUATU_LINE_NOTE,
  GUATU_LINE_NOTE_MARK, /* that it is a note, which charts say themselves */
  GUATU_LINE_PERSON,    /* who made it: people */
  GUATU_LINE_OFFICE,    /* whose table it is */
  GUATU_LINE_FORM,      /* when it was made, and by which form */
  GUATU_LINE_QUERY,     /* what the download of a database was asked for */
  GUATU_LINE_SUBJECT,   /* what all of it is of */
} GuatuLineWord;

const char *guatu_line_after (const char *text, GuatuLineWord word);

G_END_DECLS
