/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n.h>
#include <math.h>
#include <string.h>

#include "page/paper.h"
#include "cli/options.h"
#include "dataset/number.h"
#include "program/start.h"

/* Adds what a word stands for to an array. */
typedef gboolean (*AddWord) (const char *word, GArray *array, GError **error);

/* An array of enumerations, in which each is at most once: asking twice for a
 * format is no reason to write it twice. */
static void
add_once (GArray *array, guint value)
{
  for (guint i = 0; i < array->len; i++)
    {
      if (g_array_index (array, guint, i) == value)
        return;
    }
  g_array_append_val (array, value);
}

static gboolean
add_language (const char *word, GArray *languages, GError **error)
{
  GuatuLanguage language = GUATU_LANGUAGE_ZH;

  if (!guatu_options_language (word, &language, error))
    return FALSE;
  add_once (languages, language);
  return TRUE;
}

static gboolean
add_format (const char *word, GArray *formats, GError **error)
{
  GuatuFormat format = GUATU_FORMAT_PNG;

  if (!guatu_format_from_string (word, &format))
    {
      g_autofree char *list = guatu_format_list (GUATU_HOLDS_FIGURE, ", ");

      g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                   _ ("Unknown format “%s”; use one of %s"), word, list);
      return FALSE;
    }
  add_once (formats, format);
  return TRUE;
}

/* Reads an option that takes a list with commas and may be repeated. */
static gboolean
read_lists (char **values, AddWord add, GArray *array, GError **error)
{
  for (guint i = 0; values[i] != NULL; i++)
    {
      /* An empty list is one unknown word rather than none. */
      const char *list = *values[i] != '\0' ? values[i] : ",";
      g_auto (GStrv) words = g_strsplit (list, ",", -1);

      for (guint j = 0; words[j] != NULL; j++)
        {
          if (!add (words[j], array, error))
            return FALSE;
        }
    }
  return TRUE;
}

/**
 * guatu_options_default_language:
 *
 * Returns: the language of a figure of which nobody said it: the program's
 */
GuatuLanguage
guatu_options_default_language (void)
{
  GuatuLanguage language = GUATU_LANGUAGE_EN;

  guatu_language_from_string (guatu_program_language (), &language);
  return language;
}

/**
 * guatu_options_language:
 * @value: what --language was given
 * @language: (out): the language
 * @error: %G_OPTION_ERROR_BAD_VALUE
 *
 * Returns: whether @value is a language of a figure
 */
gboolean
guatu_options_language (const char *value, GuatuLanguage *language, GError **error)
{
  if (guatu_language_from_string (value, language))
    return TRUE;
  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
               _ ("Unknown language “%s”; a figure is in zh, en or zh+en"), value);
  return FALSE;
}

/**
 * guatu_options_languages:
 * @values: (nullable) (array zero-terminated=1): each --language that was given
 * @languages: (element-type GuatuLanguage): is added to; the program's language
 *   if @values is %NULL
 * @error: %G_OPTION_ERROR_BAD_VALUE
 *
 * Returns: whether all of them are languages of a figure
 */
gboolean
guatu_options_languages (char **values, GArray *languages, GError **error)
{
  if (values == NULL)
    {
      add_once (languages, guatu_options_default_language ());
      return TRUE;
    }
  return read_lists (values, add_language, languages, error);
}

/**
 * guatu_options_formats:
 * @values: (array zero-terminated=1): each --format that was given
 * @formats: (element-type GuatuFormat): is added to
 * @error: %G_OPTION_ERROR_BAD_VALUE
 *
 * Returns: whether all of them are formats that we write
 */
gboolean
guatu_options_formats (char **values, GArray *formats, GError **error)
{
  return read_lists (values, add_format, formats, error);
}

/**
 * guatu_options_paper:
 * @value: what --paper was given, such as "A3-portrait"
 * @width: (out): in scene units
 * @height: (out): in scene units
 * @error: %G_OPTION_ERROR_BAD_VALUE
 *
 * Returns: whether @value is a paper
 */
gboolean
guatu_options_paper (const char *value, double *width, double *height, GError **error)
{
  if (guatu_paper_from_string (value, width, height))
    return TRUE;
  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
               _ ("Unknown paper “%s”; it is A4, A3, A2, A1 or A0, and may end in "
                  "“-portrait” or “-landscape”"),
               value);
  return FALSE;
}

/**
 * guatu_options_purpose:
 * @value: what --for was given, such as "phone"
 * @purpose: (out) (transfer none): what it stands for
 * @error: %G_OPTION_ERROR_BAD_VALUE, which names them all
 *
 * Returns: whether @value is a purpose
 */
gboolean
guatu_options_purpose (const char *value, const GuatuPurpose **purpose, GError **error)
{
  g_autoptr (GString) names = g_string_new (NULL);

  *purpose = guatu_purpose_from_string (value);
  if (*purpose != NULL)
    return TRUE;
  for (guint i = 0; guatu_purpose (i) != NULL; i++)
    g_string_append_printf (names, "%s%s", i > 0 ? ", " : "", guatu_purpose (i)->name);
  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
               _ ("Unknown purpose “%s”; use one of %s"), value, names->str);
  return FALSE;
}

/* What a size is given in. Pixels are whole; one is a scene unit. */
typedef struct
{
  const char *name;
  double units;
  const char *message;
} Measure;

static const Measure pixels
    = { "", 1, N_ ("“%s” is not a side of a figure; it has %.0f to %.0f pixels") };
static const Measure millimetres
    = { "mm", GUATU_MILLIMETRE,
        N_ ("“%s” is not a side of a figure; it has %.0f to %.0f mm") };

static double
read_number (const char *text, const Measure *measure)
{
  guint64 number = 0;
  double length = 0;
  int decimals = 0;

  if (measure == &millimetres)
    return guatu_number_parse (text, strlen (text), &length, &decimals) ? length : 0;
  return g_ascii_string_to_unsigned (text, 10, 0, G_MAXUINT32, &number, NULL)
             ? (double) number
             : 0;
}

/* One side of a size. */
static gboolean
read_side (const char *text, const Measure *measure, double *side, GError **error)
{
  double least = ceil (GUATU_FIGURE_MIN_SIDE / measure->units);
  double most = floor (GUATU_FIGURE_MAX_SIDE / measure->units);
  double number = read_number (text, measure);

  if (!(number >= least && number <= most))
    {
      g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, _ (measure->message),
                   text, least, most);
      return FALSE;
    }
  *side = number * measure->units;
  return TRUE;
}

/**
 * guatu_options_size:
 * @value: (nullable): what --size was given, such as "1200x800" or "160x100mm"
 * @width: (out): in scene units; the default if @value is %NULL
 * @height: (out): in scene units; the default if @value is %NULL
 * @error: %G_OPTION_ERROR_BAD_VALUE
 *
 * Returns: whether @value is the size of a figure
 */
gboolean
guatu_options_size (const char *value, double *width, double *height, GError **error)
{
  g_autofree char *numbers = g_strdup (value);
  g_auto (GStrv) sides = NULL;
  const Measure *measure = &pixels;

  *width = GUATU_DEFAULT_WIDTH;
  *height = GUATU_DEFAULT_HEIGHT;
  if (value == NULL)
    return TRUE;
  if (g_str_has_suffix (value, millimetres.name))
    {
      measure = &millimetres;
      numbers[strlen (numbers) - strlen (measure->name)] = '\0';
    }
  sides = g_strsplit (numbers, "x", -1);
  if (g_strv_length (sides) != 2)
    {
      g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                   _ ("“%s” is not a size; write the width, x and the height in pixels "
                      "or mm, such as 1200x800 or 160x100mm"),
                   value);
      return FALSE;
    }
  return read_side (sides[0], measure, width, error)
         && read_side (sides[1], measure, height, error);
}
