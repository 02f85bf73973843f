/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/language.h"

G_BEGIN_DECLS

/* What a text is made of. The first is what a failing case shrinks to. */
typedef enum
{
  PROPERTY_WORDING_PLAIN,
  PROPERTY_WORDING_WORDS,
  PROPERTY_WORDING_MIXED,     /* both scripts in one */
  PROPERTY_WORDING_UNBROKEN,  /* one word without a place to break */
  PROPERTY_WORDING_MARKUP,    /* R&D < 5%, quotes, brackets */
  PROPERTY_WORDING_SYMBOLS,   /* emoji, signs, what no font may have */
  PROPERTY_WORDING_COMBINING, /* accents upon letters, and too many of them */
  PROPERTY_N_WORDINGS,
} PropertyWording;

/**
 * PropertyText:
 * @length: in characters; 0 is an absent text
 * @seed: what the characters are chosen by
 *
 * A text in two languages, in numbers: a case is copied and made simpler without
 * a string to look after.
 */
typedef struct
{
  PropertyWording wording;
  guint length;
  guint32 seed;
} PropertyText;

PropertyText property_text_new (GRand *rand, guint least, guint most);
char *property_text_write (PropertyText text,
                           GuatuLanguage language) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
