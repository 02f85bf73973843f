/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "prose/exclude.h"

#include <string.h>

#include "lexicon/begins.h"
#include "prose/tables.h"

/* Words of rules are looked for so many characters before a number. */
#define BEFORE 6u
/* And so many bytes behind one. */
#define CLAUSE_FAR 240u
/* A number without a unit of more digits is a code. */
#define CODE_DIGITS 5u

static gunichar
before (const char *text, gsize at)
{
  return at > 0 ? guatu_character_at (g_utf8_prev_char (text + at)) : 0;
}

static gboolean
is_letter (gunichar c)
{
  return c < 0x80 && g_ascii_isalpha ((char) c);
}

/* A word of the table that ends where the number begins, or a blank before it. */
static const char *
rule_before (const char *text, gsize start)
{
  const char *at = text + start;

  for (guint i = 0; i < BEFORE && at > text && at[-1] != '\n'; i++)
    {
      const char *behind;
      int reason = 0;

      at = g_utf8_prev_char (at);
      behind = at;
      if (is_letter (guatu_character_at (at))
          && is_letter (before (text, (gsize) (at - text))))
        continue;
      if (guatu_forms_take (&guatu_prose_before, &behind, &reason)
          && behind + strspn (behind, " ") == text + start)
        return guatu_prose_reasons[reason];
    }
  return NULL;
}

/* A word of the table that follows on the digits, and is longer than their unit. */
static const char *
rule_after (const char *text, const GuatuNumber *number)
{
  const char *at = text + number->digits;
  int reason = 0;

  if (!guatu_forms_take (&guatu_prose_after, &at, &reason)
      || (number->unit != NULL && (gsize) (at - text) <= number->end))
    return NULL;
  return guatu_prose_reasons[reason];
}

/* A word of the table behind the number, in its clause. */
static const char *
rule_clause (const char *text, gsize end, const GuatuNumber *number)
{
  end = MIN (end, number->end + CLAUSE_FAR);
  for (gsize at = number->end; at < end && strchr (",;:", text[at]) == NULL;
       at += (gsize) (g_utf8_next_char (text + at) - (text + at)))
    {
      const char *behind = text + at;
      int reason = 0;

      if (guatu_forms_take (&guatu_prose_clause, &behind, &reason))
        return guatu_prose_reasons[reason];
    }
  return NULL;
}

/* Whether letters touch the digits, and are no unit: G40, PM2.5, 5G. */
static gboolean
is_code (const GuatuClean *clean, const GuatuNumber *number)
{
  const char *text = clean->text;
  gunichar ahead = before (text, number->start);
  gsize unit = number->end - number->unit_start;

  /* PM2.5, Covid-19 */
  if (is_letter (ahead)
      || (ahead == '-' && number->start > 1
          && is_letter ((guchar) text[number->start - 2]))
      || (ahead == '.' && number->start > 1 && g_ascii_isalnum (text[number->start - 2])))
    return TRUE;
  if (number->unit == NULL)
    return is_letter (g_utf8_get_char (text + number->digits));
  /* 5G is no five grams. */
  return unit == 1 && number->unit_start == number->digits
         && is_letter (g_utf8_get_char (text + number->unit_start))
         && g_ascii_isupper (
             clean->source[guatu_clean_source (clean, number->unit_start)]);
}

/* 42nd, 3rd. */
static gboolean
is_english_ordinal (const char *text, const GuatuNumber *number)
{
  static const char *const ends[] = { "st", "nd", "rd", "th" };
  const char *here = text + number->digits;

  for (guint i = 0; i < G_N_ELEMENTS (ends); i++)
    if (guatu_begins (here, ends[i]) && !g_ascii_isalnum (here[strlen (ends[i])]))
      return TRUE;
  return FALSE;
}

/* Whether signs between numbers make them one: 1+2+2, 8·12, 7×24. */
static gboolean
is_slogan (const char *text, const GuatuNumber *number)
{
  static const char *const signs[] = { "+", "·", "×", "*", "/", "&" };
  gunichar ahead = before (text, number->start);
  gboolean joined
      = (ahead == '+' && number->start > 1 && g_ascii_isalnum (text[number->start - 2]))
        || ahead == 0xb7 || ahead == 0xd7 || ahead == '/';
  const char *here = text + number->digits;

  for (guint i = 0; i < G_N_ELEMENTS (signs); i++)
    /* The sign of 8.6/10万 is that of its unit. */
    if (guatu_begins (here, signs[i])
        && !(number->unit != NULL && number->unit_start == number->digits))
      {
        gunichar next = g_utf8_get_char (here + strlen (signs[i]));

        joined = joined || (next < 0x80 && g_ascii_isalnum ((char) next));
      }
  return joined;
}

/* A number of a list at the beginning of a line: 1. (2) 3、 */
static gboolean
is_item (const char *text, const GuatuNumber *number)
{
  gsize start = number->start;
  const char *here = text + number->end;

  if (number->unit != NULL || number->mult > 0 || number->decimals > 0
      || number->value > 99)
    return FALSE;
  if (start > 0 && (text[start - 1] == '('))
    start--;
  if (start > 0 && text[start - 1] != '\n')
    return FALSE;
  return *here == ')' || (*here == '.' && !g_ascii_isdigit (here[1]))
         || guatu_begins (here, "、");
}

/* Counted by one Chinese digit, few things are figures: 五项制度. */
static gboolean
is_word (const GuatuNumber *number)
{
  if (number->n_chinese == 0 || number->has_high)
    return FALSE;
  if (number->unit == NULL)
    return TRUE;
  if (number->unit->kind == GUATU_UNIT_PERCENT
      || number->unit->kind == GUATU_UNIT_PERMILLE
      || number->unit->kind == GUATU_UNIT_MULTIPLE)
    return FALSE;
  return number->n_chinese < 2 && number->mult == 0;
}

/**
 * guatu_exclude_number:
 * @clean: a text
 * @sentence_end: the byte after the sentence
 * @number: a number in it
 *
 * Returns: (nullable): why the number is no figure, as far as its neighbours tell, or
 *   %NULL
 */
const char *
guatu_exclude_number (const GuatuClean *clean, gsize sentence_end,
                      const GuatuNumber *number)
{
  const char *text = clean->text;
  const char *reason;

  if (number->is_odd)
    return "power";
  if (is_item (text, number))
    return "heading";
  if (is_english_ordinal (text, number))
    return "ordinal";
  if (is_code (clean, number))
    return "code";
  if (is_slogan (text, number))
    return "slogan";
  if ((reason = rule_before (text, number->start)) != NULL
      && (!g_str_equal (reason, "legal")
          || (number->unit != NULL && number->unit->kind == GUATU_UNIT_CURRENCY))
      /* 移动电话248.6部 are no number to call. */
      && !(g_str_equal (reason, "code") && number->unit != NULL
           && number->unit->kind == GUATU_UNIT_COUNT
           && (number->decimals > 0 || number->mult > 0)))
    return reason;
  if ((reason = rule_after (text, number)) != NULL)
    return reason;
  if (number->is_loose && (number->unit != NULL || number->mult > 0))
    return "about";
  if (is_word (number))
    return "word";
  if (number->unit != NULL && number->unit->kind == GUATU_UNIT_CURRENCY
      && (reason = rule_clause (text, sentence_end, number)) != NULL)
    return reason;
  if (number->unit == NULL && number->n_ratio == 0 && number->decimals == 0
      && number->mult == 0 && number->digits - number->start >= CODE_DIGITS
      && memchr (text + number->start, ',', number->digits - number->start) == NULL
      && strchr ("、,-", text[number->digits]) == NULL && text[number->digits] != ' ')
    return "code";
  return NULL;
}
