/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lexicon/title-text.h"

#include <string.h>

#include "lexicon/begins.h"
#include "lexicon/normalize.h"
#include "lexicon/period-text.h"
#include "lexicon/tables.h"

/* The English of Chinese titles that consist of known words. The grammar, in a normalized
 * text:
 *
 *   title   = *(period | by | in | place | subject | joint | about | growth | empty)
 *   subject = a phrase of titles, an indicator or a category
 *
 * Of subjects beside each other one joint has to stand between them, since what stands
 * before another word otherwise says something of it that only a translator knows. A
 * title with a word that is none of these has no English. */

/* A title that is being read. */
typedef struct
{
  GString *subject; /* in small letters where it may have them */
  GString *by;
  GString *in;
  char *period;
  guint n_subjects;
  gsize last_joint; /* the bytes before the last “and” */
  guint n_abouts;
  gboolean is_joined;    /* whether a joint stands before what comes */
  gboolean keeps_places; /* whether a place that is not known stays as it is written */
} Title;

/* Whether a name begins with a capital only because it begins a line: not GDP, R&D and
 * what is named after somebody. */
static gboolean
may_be_small (const char *name)
{
  /* Gross Regional Product has all its words large. */
  for (const char *at = strchr (name, ' '); at != NULL; at = strchr (at + 1, ' '))
    if (g_ascii_isupper (at[1]) && g_ascii_islower (at[2]))
      return FALSE;
  return g_ascii_isupper (name[0]) && (g_ascii_islower (name[1]) || name[1] == ' ')
         && !guatu_begins (name, "Engel") && !guatu_begins (name, "China")
         && !guatu_begins (name, "Internet");
}

/**
 * guatu_name_within:
 * @name: an English name with which a line may begin
 *
 * Returns: (transfer full): the same for the midst of one: tax revenue, but GDP
 */
char *
guatu_name_within (const char *name)
{
  char *own = g_strdup (name);

  if (may_be_small (name))
    *own = g_ascii_tolower (*own);
  return own;
}

static void
append_small (GString *text, const char *name)
{
  g_autofree char *own = guatu_name_within (name);

  g_string_append (text, own);
}

static gboolean
add_subject (Title *title, const char *name)
{
  if (title->n_subjects > 0 && (!title->is_joined || title->n_abouts > 0))
    return FALSE;
  if (title->n_subjects > 1)
    {
      g_string_erase (title->subject, (gssize) title->last_joint,
                      (gssize) strlen (" and"));
      g_string_insert_c (title->subject, (gssize) title->last_joint, ',');
    }
  title->last_joint = title->subject->len;
  if (title->n_subjects > 0)
    g_string_append (title->subject, " and ");
  append_small (title->subject, name);
  title->n_subjects++;
  title->is_joined = FALSE;
  return TRUE;
}

/* Puts the subjects into a phrase with a % where they stand. */
static void
wrap (Title *title, const char *phrase)
{
  const char *hole = strchr (phrase, '%');
  g_autofree char *own = g_strdup (title->subject->str);

  g_string_truncate (title->subject, 0);
  append_small (title->subject, phrase);
  g_string_truncate (title->subject, (gsize) (hole - phrase));
  g_string_append (title->subject, own);
  title->n_abouts++;
}

static gboolean
add_about (Title *title, const GuatuTitleWord *word)
{
  const char *alone = strchr (word->en, '|');

  if (title->is_joined)
    return FALSE;
  if (title->n_subjects > 0)
    {
      wrap (title, word->en);
      return TRUE;
    }
  return alone != NULL && alone[1] != '\0' && add_subject (title, alone + 1);
}

/* 地区生产总值及增速 is both, 地区生产总值增速 the growth alone. */
static gboolean
add_growth (Title *title, const GuatuTitleWord *word)
{
  if (title->n_subjects == 0)
    return FALSE;
  if (title->is_joined)
    g_string_append (title->subject, " and growth rates");
  else
    wrap (title, word->en);
  title->is_joined = FALSE;
  return TRUE;
}

/* 分年龄、性别 and the like may be two words: by age and sex. */
static void
add_by (Title *title, const GuatuTitleWord *word)
{
  const gboolean more = title->by->len > 0 && guatu_begins (word->en, "by ");

  g_string_append_printf (title->by, more ? " and %s" : " %s",
                          more ? word->en + strlen ("by ") : word->en);
}

static gboolean
add_word (Title *title, const GuatuTitleWord *word)
{
  switch (word->kind)
    {
    case GUATU_TITLE_SUBJECT:
      return add_subject (title, word->en);
    case GUATU_TITLE_ABOUT:
      return add_about (title, word);
    case GUATU_TITLE_GROWTH:
      return add_growth (title, word);
    case GUATU_TITLE_BY:
      add_by (title, word);
      return TRUE;
    case GUATU_TITLE_IN:
      g_string_append_printf (title->in, " %s", word->en);
      return TRUE;
    case GUATU_TITLE_JOINT:
      title->is_joined = title->n_subjects > 0;
      return TRUE;
    case GUATU_TITLE_EMPTY:
      return !title->is_joined;
    default:
      return FALSE;
    }
}

/* The words of a title may end anywhere: it has no blanks. */
static gboolean
may_end (const char *end)
{
  return !g_ascii_isalpha (*end) || !g_ascii_isalpha (end[-1]);
}

static gsize
find_longest (const GuatuForms *forms, const char *text, int *item)
{
  gsize length = 0;

  return guatu_forms_longest (forms, text, may_end, &length, item) ? length : 0;
}

/* Takes the longest word that stands at a place, a phrase of titles before others that
 * are as long, and a category before an indicator, whose short names may be of more than
 * they say. Returns its bytes; 0 if there is none that fits. */
static gsize
take_word (Title *title, const char *text)
{
  int word = 0, category = 0, indicator = 0, place = 0;
  const gsize n = find_longest (&guatu_title_forms, text, &word);
  const gsize n_category = find_longest (&guatu_category_forms, text, &category);
  const gsize n_indicator = find_longest (&guatu_indicator_forms, text, &indicator);
  const gsize n_place = find_longest (&guatu_place_forms, text, &place);
  const gsize longest = MAX (MAX (n, n_place), MAX (n_category, n_indicator));

  if (longest == 0)
    return 0;
  if (n == longest)
    return add_word (title, &guatu_title_words[word]) ? n : 0;
  if (n_place == longest)
    {
      g_string_append_printf (title->in, " in %s", guatu_place_names[place].name.en);
      return n_place;
    }
  if (n_category == longest)
    return add_subject (title, guatu_category_names[category].en) ? longest : 0;
  return add_subject (title, guatu_indicator_names[indicator].name.en) ? longest : 0;
}

/* The longest period that a text begins with: 2023年1—11月. Returns its bytes. */
static gsize
find_period (const char *text, GuatuPeriod *period)
{
  for (const char *end = text + strlen (text); end > text;
       end = g_utf8_find_prev_char (text, end))
    {
      g_autofree char *front = g_strndup (text, (gsize) (end - text));

      if (!g_ascii_isdigit (*end) && guatu_period_text_parse (front, period))
        return (gsize) (end - text);
    }
  return 0;
}

/* Takes a school year: 2023—2024学年初. */
static gsize
take_school_year (Title *title, const char *text, const char *later)
{
  const char *end = later + 4 + strlen ("学年");
  const gboolean has_degree = guatu_begins (end, "度");
  gboolean is_begin;

  end += has_degree ? strlen ("度") : 0;
  is_begin = guatu_begins (end, "初");
  end += is_begin ? strlen ("初") : 0;
  title->period = g_strdup_printf ("%sschool year %.4s/%.2s",
                                   is_begin ? "beginning of " : "", text, later + 2);
  return (gsize) (end - text);
}

/* Takes a year that goes on to a later one: 2019—2023年. */
static gsize
take_span (Title *title, const char *text)
{
  static const char *const dashes[] = { "—", "–", "-", "~", "至", "到" };
  const char *at = text + 4;
  const char *later;

  if (guatu_begins (at, "年"))
    at += strlen ("年");
  for (guint i = 0; i < G_N_ELEMENTS (dashes); i++)
    if (guatu_begins (at, dashes[i]))
      {
        at += strlen (dashes[i]);
        later = at;
        if (strspn (later, "0123456789") != 4)
          return 0;
        if (guatu_begins (later + 4, "学年"))
          return take_school_year (title, text, later);
        if (!guatu_begins (later + 4, "年"))
          return 0;
        title->period = g_strdup_printf ("%.4s–%.4s", text, later);
        return (gsize) (later + 4 + strlen ("年") - text);
      }
  return 0;
}

static gsize
take_period (Title *title, const char *text)
{
  GuatuPeriod period;
  gsize n = 0;
  g_autofree char *label = NULL;
  gboolean is_end;

  if (title->period != NULL)
    return 0;
  if (strspn (text, "0123456789") == 4)
    n = take_span (title, text);
  if (n > 0)
    return n;
  n = find_period (text, &period);
  /* A bare year may be a number of anything. */
  if (n == 0 || (n == 4 && g_ascii_isdigit (*text) && text[4] != '\0' && text[4] != ')'))
    return 0;
  label = guatu_period_to_label (period, GUATU_LANGUAGE_EN);
  is_end = guatu_begins (text + n, "末") || guatu_begins (text + n, "底");
  title->period = g_strconcat (is_end ? "end of " : "", label, NULL);
  return n + (is_end ? strlen ("末") : 0);
}

/* Whether a text of some characters is the name of a place, by what it ends with: not
 * what all such places are called, or what is no place at all. */
static gboolean
names_place (const char *text, gsize n, guint n_characters)
{
  static const char *const ends[]
      = { "省", "市", "县", "区", "州", "旗", "盟", "镇", "乡", "村", "街道" };
  static const char *const no_begins[]
      = { "各",   "分",   "全", "本", "按", "主要", "部分",
          "其他", "重点", "城", "农", "乡", "新",   "和" };
  g_autofree char *name = g_strndup (text, n);

  if (n_characters < 3 && !g_str_has_suffix (name, "县")
      && g_utf8_strchr ("某甲乙丙丁", -1, g_utf8_get_char (name)) == NULL)
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (no_begins); i++)
    if (g_str_has_prefix (name, no_begins[i]))
      return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (ends); i++)
    if (g_str_has_suffix (name, ends[i]) && strlen (ends[i]) < n)
      return TRUE;
  return FALSE;
}

/* More characters than this are no name of a place. */
#define MAX_PLACE 6u

/* Takes a place that is not known, before all that the title is about, as it is written.
 * Returns its bytes. */
static gsize
keep_place (Title *title, const char *text)
{
  const char *at = text;

  if (!title->keeps_places || title->n_subjects > 0 || title->by->len > 0
      || title->in->len > 0)
    return 0;
  for (guint n = 1; n <= MAX_PLACE && *at != '\0'; n++)
    {
      if (g_unichar_get_script (g_utf8_get_char (at)) != G_UNICODE_SCRIPT_HAN)
        return 0;
      at = g_utf8_next_char (at);
      if (n < 2 || !names_place (text, (gsize) (at - text), n))
        continue;
      g_string_append_printf (title->in, " in %.*s", (int) (at - text), text);
      return (gsize) (at - text);
    }
  return 0;
}

static gboolean
read_all (Title *title, const char *text)
{
  while (*text != '\0')
    {
      gsize n = strspn (text, " ()");

      if (n == 0)
        n = take_period (title, text);
      if (n == 0)
        n = take_word (title, text);
      if (n == 0)
        n = keep_place (title, text);
      if (n == 0)
        return FALSE;
      text += n;
    }
  return title->n_subjects > 0 && !title->is_joined;
}

static char *
translate (const char *title, gboolean keeps_places)
{
  g_autofree char *normal = guatu_lexicon_normalize (title);
  Title found = { .subject = g_string_new (NULL),
                  .by = g_string_new (NULL),
                  .in = g_string_new (NULL),
                  .keeps_places = keeps_places };
  char *written = NULL;

  if (read_all (&found, normal))
    {
      written = g_strconcat (found.subject->str, found.by->str, found.in->str,
                             found.period != NULL ? ", " : "",
                             found.period != NULL ? found.period : "", NULL);
      if (g_ascii_islower (written[0]) && g_ascii_isalpha (written[1]))
        written[0] = g_ascii_toupper (written[0]);
    }
  g_string_free (found.subject, TRUE);
  g_string_free (found.by, TRUE);
  g_string_free (found.in, TRUE);
  g_free (found.period);
  return written;
}

/**
 * guatu_title_text_translate:
 * @title: what a table is called in Chinese: 2023年各市地区生产总值及增速
 *
 * Returns: (transfer full) (nullable): the same in English, as a yearbook would write it:
 *   Gross regional product and growth rates by city, 2023; %NULL if it has a word that is
 *   not known
 */
char *
guatu_title_text_translate (const char *title)
{
  return translate (title, FALSE);
}

/**
 * guatu_title_text_translate_around:
 * @title: what a table is called in Chinese: 2023年青禾县粮食产量
 *
 * Returns: (transfer full) (nullable): the same in English, but for the name of a place
 *   that is not known, which stays as it is written: Grain output in 青禾县, 2023; %NULL
 *   if it has another word that is not known
 */
char *
guatu_title_text_translate_around (const char *title)
{
  return translate (title, TRUE);
}
