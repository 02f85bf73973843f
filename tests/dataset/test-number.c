/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/rounding.h"

#include <locale.h>
#include <math.h>
#include <string.h>

static const struct
{
  const char *text;
  double value;
  int decimals;
} numbers[] = {
  { "0", 0, 0 },
  { "-0", 0, 0 },
  { "-0.00", 0, 2 },
  { "7", 7, 0 },
  { "7.0", 7, 1 },
  { "-7.50", -7.5, 2 },
  { "0.1", 0.1, 1 },
  { "1e3", 1000, 0 },
  { "1E+3", 1000, 0 },
  { "1.5e-2", 0.015, 3 },
  { "1.25e1", 12.5, 1 },
  { "7.0e2", 700, 0 },
  { "1e-20", 1e-20, 15 },
  { "1e-400", 0, 15 },
  { "1.7976931348623157e308", 1.7976931348623157e308, 0 },
  { "9007199254740993", 9007199254740992.0, 0 },
  { "18446744073709551616", 18446744073709551616.0, 0 },
  { "0.1000000000000000055511151231257827021181583404541015625", 0.1, 1 },
  { "0.30000000000000004", 0.3, 1 },
  { "-2.6750000000000003e3", -2675, 0 },
  { "1234567.1000000001", 1234567.1, 1 },
  { "0.0099999999999999985", 0.01, 2 },
  { "3.14159265358979323846", 3.14159265358979, 14 },
  { "123456789012.345", 123456789012.345, 3 },
  { "0e99999999999999999999", 0, 0 },
};

static const char *const not_numbers[] = {
  "",     "-",     "+1",  ".5",  "5.",    "1.e1",  "01",       "010", "-01", "00",
  "0x42", "1e",    "1e+", "e1",  "1,5",   "1 ",    " 1",       "NaN", "nan", "inf",
  "-inf", "1e309", "--1", "1-1", "1.2.3", "1e1.5", "Infinity", "1_0", "１",
};

static void
test_parse (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      double value = NAN;
      int decimals = -1;

      g_test_message ("%s", numbers[i].text);
      g_assert_true (guatu_number_parse (numbers[i].text, strlen (numbers[i].text),
                                         &value, &decimals));
      g_assert_true (value == numbers[i].value);
      g_assert_false (value == 0 && signbit (value));
      g_assert_cmpint (decimals, ==, numbers[i].decimals);
    }
}

static void
test_refuse (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (not_numbers); i++)
    {
      double value = 1234;
      int decimals = 5;

      g_test_message ("“%s”", not_numbers[i]);
      g_assert_false (guatu_number_parse (not_numbers[i], strlen (not_numbers[i]), &value,
                                          &decimals));
      g_assert_cmpfloat (value, ==, 1234);
      g_assert_cmpint (decimals, ==, 5);
    }

  /* A byte of zero does not end a number before its length does. */
  double value;
  int decimals;
  g_assert_false (guatu_number_parse ("1\0002", 3, &value, &decimals));
}

/* Short numbers, which are read by dividing digits by a power of ten, are the nearest
 * doubles, too. */
static void
test_parse_short (void)
{
  for (int decimals = 0; decimals <= 13; decimals++)
    for (gint64 digits = 1; digits < G_GINT64_CONSTANT (99999999999999); digits *= 7)
      {
        g_autofree char *whole = g_strdup_printf ("%014" G_GINT64_FORMAT, digits);
        g_autofree char *text = g_strdup_printf ("-%s.%s", "0", whole + 14 - decimals);
        double value = 0;
        int found = 0;

        if (decimals == 0)
          text[2] = '\0';
        g_assert_true (guatu_number_parse (text, strlen (text), &value, &found));
        g_assert_true (value == g_ascii_strtod (text, NULL) || value == 0);
        g_assert_true (guatu_number_parse (whole + strspn (whole, "0"),
                                           strlen (whole + strspn (whole, "0")), &value,
                                           &found));
        g_assert_true (value == (double) digits);
      }
}

/* Only what belongs to the number is looked at. */
static void
test_parse_length (void)
{
  double value;
  int decimals;

  g_assert_true (guatu_number_parse ("12.55]", 4, &value, &decimals));
  g_assert_cmpfloat (value, ==, 12.5);
  g_assert_cmpint (decimals, ==, 1);
}

static const struct
{
  double value;
  int decimals;
  const char *group;
  const char *text;
} formats[] = {
  { 0, 0, NULL, "0" },
  { 0, 2, NULL, "0.00" },
  { -0.0, 1, ",", "0.0" },
  { -0.04, 1, NULL, "0.0" },
  { -0.05, 1, NULL, "-0.1" },
  { 7, 1, NULL, "7.0" },
  { 0.5, 0, NULL, "1" },
  { 1.5, 0, NULL, "2" },
  { 2.5, 0, NULL, "3" },
  { 0.49999999999999994, 0, NULL, "0" },
  { 2.675, 2, NULL, "2.68" },
  { 1.005, 2, NULL, "1.01" },
  { 12.35, 1, NULL, "12.4" },
  { 0.1 + 0.2, 1, NULL, "0.3" },
  { 9.99, 1, NULL, "10.0" },
  { 0.999, 2, NULL, "1.00" },
  { 0.004, 2, NULL, "0.00" },
  { 999.5, 0, ",", "1,000" },
  { 999, 0, ",", "999" },
  { 1000, 0, ",", "1,000" },
  { -1234567.891, 2, ",", "-1,234,567.89" },
  { 1234567, 0, "\u202f", "1\u202f234\u202f567" },
  { 23800000000.0, 0, ",", "23,800,000,000" },
  { 123456, 3, ",", "123,456.000" },
  { 1e22, 0, NULL, "10000000000000000000000" },
  { 1e-15, 15, NULL, "0.000000000000001" },
  { 4e-16, 15, NULL, "0.000000000000000" },
  { 5e-324, 3, NULL, "0.000" },
  { 9007199254740993.0, 0, NULL, "9007199254740992" },
};

static void
test_format (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      g_autofree char *text
          = guatu_number_format (formats[i].value, formats[i].decimals, formats[i].group);

      g_assert_cmpstr (text, ==, formats[i].text);
    }
}

/* The table of exports.md: what each rule makes of the digits that were written. */
static void
test_rounding (void)
{
  static const struct
  {
    double value;
    int decimals;
    const char *up;
    const char *even;
  } cases[] = {
    { 0.125, 2, "0.13", "0.12" },
    { 2.675, 2, "2.68", "2.68" },
    { 1.005, 2, "1.01", "1.00" },
    { 1.015, 2, "1.02", "1.02" },
    { 0.145, 2, "0.15", "0.14" },
    { 2.665, 2, "2.67", "2.66" },
    { -0.125, 2, "-0.13", "-0.12" },
    { 0.1251, 2, "0.13", "0.13" },
    { 0.5, 0, "1", "0" },
    { 1.5, 0, "2", "2" },
    { 0.05, 1, "0.1", "0.0" },
    { 9.995, 2, "10.00", "10.00" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *up = guatu_rounding_format (GUATU_ROUNDING_HALF_UP, cases[i].value,
                                                   cases[i].decimals, NULL);
      g_autofree char *even = guatu_rounding_format (
          GUATU_ROUNDING_HALF_EVEN, cases[i].value, cases[i].decimals, NULL);

      g_assert_cmpstr (up, ==, cases[i].up);
      g_assert_cmpstr (even, ==, cases[i].even);
      g_assert_cmpfloat (guatu_rounding_value (GUATU_ROUNDING_HALF_EVEN, cases[i].value,
                                               cases[i].decimals),
                         ==, g_ascii_strtod (cases[i].even, NULL));
    }
  g_assert_cmpfloat (guatu_rounding_value (GUATU_ROUNDING_HALF_EVEN, 125, -1), ==, 120);
  g_assert_cmpfloat (guatu_rounding_value (GUATU_ROUNDING_HALF_UP, -125, -1), ==, -130);
}

/* Rounds the shortest text of a positive number below 1 that reads back as it, digit by
 * digit, halves up: “0.2675” to 3 places is “0.268”. */
static char *
round_by_hand (double value, int places)
{
  g_autofree char *shortest = guatu_number_to_json (value);
  GString *text = g_string_new (shortest);
  const gsize length = strlen ("0.") + (gsize) places;
  gboolean carries;

  if (text->len <= length)
    {
      while (text->len < length)
        g_string_append_c (text, '0');
      return g_string_free (text, FALSE);
    }
  carries = text->str[length] >= '5';
  g_string_truncate (text, length);
  for (gsize i = length; i-- > 0 && carries;)
    {
      if (text->str[i] == '.')
        continue;
      carries = text->str[i] == '9';
      text->str[i] = carries ? '0' : (char) (text->str[i] + 1);
    }
  return g_string_free (text, FALSE);
}

/* Arithmetic rounds as the digits of a number do, also next to halves. */
static void
test_rounding_by_hand (void)
{
  for (guint i = 0; i < 20000; i++)
    {
      const int places = g_test_rand_int_range (1, 14);
      const gint64 last = (gint64) guatu_number_scale (1, places);
      double value = g_test_rand_double_range (0.01, 1);
      g_autofree char *expected = NULL;
      g_autofree char *text = NULL;

      /* A half of the last place, or one of its neighbours. */
      if (i % 2 == 0)
        value = ((double) (gint64) (value * (double) last) + 0.5) / (double) last;
      if (i % 6 == 0)
        value = nextafter (value, (double) (i % 4));
      expected = round_by_hand (value, places);
      text = guatu_number_format (value, places, NULL);
      g_assert_cmpstr (text, ==, expected);
      g_assert_cmpfloat (guatu_rounding_value (GUATU_ROUNDING_HALF_UP, -value, places),
                         ==, -g_ascii_strtod (expected, NULL));
    }
}

/* What is rounded to nothing has no sign. */
static void
test_rounding_to_nothing (void)
{
  double scaled = NAN;

  g_assert_false (signbit (guatu_rounding_value (GUATU_ROUNDING_HALF_UP, -0.001, 2)));
  g_assert_true (guatu_rounding_is_clear (-0.001, 2, &scaled));
  g_assert_cmpfloat (scaled, ==, 0);
  g_assert_false (signbit (scaled));
  g_assert_false (guatu_rounding_is_clear (0.125, 2, &scaled));
}

static void
test_format_largest (void)
{
  g_autofree char *text = guatu_number_format (-G_MAXDOUBLE, 15, NULL);

  g_assert_cmpuint (strlen (text), ==, 1 + 309 + 1 + 15);
  g_assert_true (g_str_has_prefix (text, "-1797693134862315700000"));
}

static void
test_to_json (void)
{
  static const struct
  {
    double value;
    const char *text;
  } cases[] = {
    { 0, "0" },
    { -0.0, "0" },
    { 0.1, "0.1" },
    { 0.1 + 0.2, "0.30000000000000004" },
    { 7.5, "7.5" },
    { -1e22, "-1e+22" },
    { 23800000000.0, "23800000000" },
    { 1.0 / 3, "0.3333333333333333" },
    { G_MAXDOUBLE, "1.7976931348623157e+308" },
    { NAN, "null" },
    { INFINITY, "null" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = guatu_number_to_json (cases[i].value);

      g_assert_cmpstr (text, ==, cases[i].text);
    }
}

/* Whatever double it is, its JSON reads back as the same double. */
static void
test_round_trip (void)
{
  for (guint i = 0; i < 20000; i++)
    {
      guint64 bits
          = (guint64) (guint32) g_test_rand_int () << 32 | (guint32) g_test_rand_int ();
      double value;
      double back;
      g_autofree char *text = NULL;

      memcpy (&value, &bits, sizeof value);
      if (!isfinite (value))
        continue;
      text = guatu_number_to_json (value);
      back = g_ascii_strtod (text, NULL);
      g_assert_true (back == value);
    }
}

/* A decimal comma of the locale reaches no file and no figure. */
static void
test_locale (void)
{
  static const char *const locales[] = { "de_DE.UTF-8", "fr_FR.UTF-8", "de_DE.utf8" };
  gboolean found = FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (locales) && !found; i++)
    found = setlocale (LC_ALL, locales[i]) != NULL;
  if (!found)
    {
      g_test_skip ("no locale with a decimal comma is installed");
      return;
    }

  test_parse ();
  test_format ();
  test_to_json ();
  setlocale (LC_ALL, "C.UTF-8");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/number/parse", test_parse);
  g_test_add_func ("/number/parse/refuse", test_refuse);
  g_test_add_func ("/number/parse/length", test_parse_length);
  g_test_add_func ("/number/parse/parse-short", test_parse_short);
  g_test_add_func ("/number/format", test_format);
  g_test_add_func ("/number/rounding", test_rounding);
  g_test_add_func ("/number/rounding/by-hand", test_rounding_by_hand);
  g_test_add_func ("/number/rounding/to-nothing", test_rounding_to_nothing);
  g_test_add_func ("/number/format/largest", test_format_largest);
  g_test_add_func ("/number/to-json", test_to_json);
  g_test_add_func ("/number/round-trip", test_round_trip);
  g_test_add_func ("/number/locale", test_locale);
  return g_test_run ();
}
