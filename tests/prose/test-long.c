/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/report/read-report.h"

#include <string.h>

/* Texts without an end, which nobody writes but anybody may open: of what is read in one
 * of twice the length there is twice as much, and no name and no quotation grows with
 * it. */

#define TIMES 4000u
/* A name that is told as a share is two, with words between them. */
#define NAME_LONGEST 800u
/* What is quoted before and behind a number: so many characters of full width. */
#define QUOTE_LONGEST 5000u

/* A text that begins with @begin, and repeats @part. */
typedef struct
{
  const char *name;
  const char *begin;
  const char *part;
  const char *end;
} Shape;

static const Shape shapes[] = {
  { "list", "2024年，各项指标为", "3.5万吨、", "1吨。" },
  { "parts", "2024年总量9999万吨", "，其中甲乙产量3万吨", "。" },
  { "brackets", "2024年产量", "（", "5万吨。" },
  { "bracketed-numbers", "2024年产量", "（产量5万吨", "。" },
  { "clause", "2024年", "产量", "5万吨。" },
  { "verbs", "2024年产量5吨", "，建设6吨", "。" },
  { "particles", "2024年", "的", "产量5万吨。" },
  { "one-by-one", "甲、", "乙", "分别为5吨和6吨。" },
  { "digits", "2024年产量", "1", "万吨。" },
  { "decimals", "2024年产量5.", "1", "万吨。" },
  { "Chinese-digits", "2024年产量", "零", "吨。" },
  { "ratio", "三次产业比为1", ":1", "。" },
  { "money", "2024年", "产值5元甲", "。" },
  { "of", "", "5吨的甲", "。" },
  { "quotation-marks", "2024年", "“", "产量5吨。" },
  { "tails", "2024年产量5吨", "，其中产量占比5%", "。" },
  { "cells", "指标\t数量（吨）\n", "产量\t5\n", "" },
  { "headings", "", "一、甲乙\n", "" },
  { "that-of", "", "that of the value of coal was 5 tons, ", "" },
};

static char *
make (const Shape *shape, guint times)
{
  GString *text = g_string_new (shape->begin);

  for (guint i = 0; i < times; i++)
    g_string_append (text, shape->part);
  g_string_append (text, shape->end);
  return g_string_free (text, FALSE);
}

static gsize
length_of (const char *text)
{
  return text != NULL ? strlen (text) : 0;
}

/* The bytes of all that is told of a text. */
static gsize
measure (const Shape *shape, guint times)
{
  const GuatuProseOptions options = { .year = 2024 };
  g_autofree char *text = make (shape, times);
  g_autoptr (GuatuProse) prose = guatu_report_read (text, &options);
  gsize told = prose->left->len * sizeof (GuatuProseLeft);

  g_assert_cmpuint (prose->figures->len + prose->left->len, <=, 3 * (times + 4));
  for (guint i = 0; i < prose->figures->len; i++)
    {
      const GuatuProseFigure *figure = g_ptr_array_index (prose->figures, i);
      g_autofree char *why = guatu_prose_why (figure);

      g_assert_cmpuint (strlen (figure->name), <=, NAME_LONGEST);
      g_assert_cmpuint (length_of (figure->part_of), <=, NAME_LONGEST);
      g_assert_cmpuint (length_of (figure->section), <=, NAME_LONGEST);
      g_assert_cmpuint (length_of (figure->place), <=, NAME_LONGEST);
      g_assert_cmpuint (length_of (figure->word), <=, NAME_LONGEST);
      g_assert_cmpuint (strlen (figure->quote), <=, QUOTE_LONGEST);
      told += strlen (figure->name) + length_of (figure->part_of)
              + length_of (figure->section) + strlen (figure->quote) + strlen (why);
    }
  return told;
}

static void
test_shape (gconstpointer data)
{
  const gsize once = measure (data, TIMES), twice = measure (data, 2 * TIMES);

  /* Both ends of a text have shorter quotations, and some figures that the rest has not.
   */
  g_assert_cmpuint (twice, <=, 2 * once + 64 * QUOTE_LONGEST);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (shapes); i++)
    {
      g_autofree char *path = g_strconcat ("/prose/long/", shapes[i].name, NULL);

      g_test_add_data_func (path, &shapes[i], test_shape);
    }
  return g_test_run ();
}
