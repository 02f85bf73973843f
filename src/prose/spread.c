/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "prose/reader.h"

#include <string.h>

#include "lexicon/begins.h"
#include "lexicon/indicator-name.h"
#include "prose/name.h"

/* 城镇、农村居民人均可支配收入分别增长6%和7%: each name gets its number, if there are as
 * many of the one as of the other. */

static gboolean
is_known (const char *head, const char *tail)
{
  g_autofree char *name = g_strconcat (head, tail, NULL);

  return guatu_indicator_name_find (name) != NULL;
}

/* Whether the names before the last one are known with what follows on @tail in that. */
static gboolean
all_known (const GPtrArray *names, const char *tail)
{
  for (guint i = 0; i + 1 < names->len; i++)
    if (!is_known (g_ptr_array_index (names, i), tail))
      return FALSE;
  return TRUE;
}

/* 城镇 and 农村 name nothing alone: the bytes of such a word with which a name begins. */
static gsize
side_of (const char *name)
{
  static const char *const sides[] = { "城镇", "农村", "乡村", "城市" };

  for (guint i = 0; i < G_N_ELEMENTS (sides); i++)
    if (guatu_begins (name, sides[i]))
      return strlen (sides[i]);
  return 0;
}

static gboolean
is_side (const char *name)
{
  return side_of (name) > 0 && name[side_of (name)] == '\0';
}

/* What the last name has that the others leave out; may be empty. */
static const char *
shared_tail (const GPtrArray *names)
{
  const char *last = g_ptr_array_index (names, names->len - 1);
  const char *first = g_ptr_array_index (names, 0);

  if (!guatu_name_is_chinese (last))
    return strchr (first, ' ') == NULL && strchr (last, ' ') != NULL ? strchr (last, ' ')
                                                                     : "";
  if (is_side (first) && side_of (last) > 0)
    return last + side_of (last);
  for (const char *at = g_utf8_next_char (last); *at != '\0'; at = g_utf8_next_char (at))
    if (all_known (names, at))
      return at;
  return last + guatu_name_shared (last);
}

/* The output of coal, steel and cement: what the first name has that the others leave
 * out. */
static void
add_beginning (GPtrArray *names)
{
  const char *first = g_ptr_array_index (names, 0);
  const char *of = strstr (first, " of ");
  g_autofree char *begin
      = of != NULL ? g_strndup (first, (gsize) (of - first) + strlen (" of ")) : NULL;

  for (guint i = 1; begin != NULL && i < names->len; i++)
    {
      char *name = g_ptr_array_index (names, i);

      if (strstr (name, " of ") != NULL)
        continue;
      names->pdata[i] = g_strconcat (begin, name, NULL);
      g_free (name);
    }
}

/* 旅客发送量 says what it is a number of. */
static gboolean
is_measure (const char *name)
{
  static const char *const ends[] = { "量", "额", "率", "值" };

  for (guint i = 0; i < G_N_ELEMENTS (ends); i++)
    if (g_str_has_suffix (name, ends[i]))
      return TRUE;
  return FALSE;
}

/* 茶叶、食用菌、中药材三大产业产值: what sums up the names is none of the last one.
 * Returns where what stands behind it begins, which is of all of them, or the length of
 * the last one. */
static gsize
drop_sum (GPtrArray *names)
{
  static const char *const sums[]
      = { "大产业", "大行业", "大领域", "大板块", "大类", "个产业", "个行业", "个领域" };
  static const char *const digits[] = { "两", "二", "三", "四", "五", "六", "七", "八" };
  char *last = g_ptr_array_index (names, names->len - 1);

  for (guint i = 0; i < G_N_ELEMENTS (sums); i++)
    {
      char *sum = strstr (last, sums[i]);
      const gsize n = strlen (sums[i]), digit = strlen ("三");

      for (guint d = 0; sum != NULL && d < G_N_ELEMENTS (digits); d++)
        if ((gsize) (sum - last) > digit && guatu_begins (sum - digit, digits[d]))
          {
            memmove (sum - digit, sum + n, strlen (sum + n) + 1);
            return (gsize) (sum - last) - digit;
          }
    }
  return strlen (last);
}

/* Gives all names what the last one has for them: from @shared on, if that is known. */
static void
add_tails (GPtrArray *names, gsize shared)
{
  const char *last = g_ptr_array_index (names, names->len - 1);
  g_autofree char *tail
      = g_strdup (last[shared] != '\0' ? last + shared : shared_tail (names));

  if (!guatu_name_is_chinese (g_ptr_array_index (names, 0)))
    add_beginning (names);
  for (guint i = 0; *tail != '\0' && i + 1 < names->len; i++)
    {
      char *name = g_ptr_array_index (names, i);
      gboolean whole
          = guatu_name_is_chinese (name) && !is_side (name)
            && (guatu_name_shared (name) < strlen (name) || is_measure (name)
                || (guatu_indicator_name_find (name) != NULL && !is_known (name, tail)));

      if (whole)
        continue;
      names->pdata[i] = g_strconcat (name, tail, NULL);
      g_free (name);
    }
}

/* 城乡居民 are two. */
static void
part_both (GPtrArray *names)
{
  const char *name = names->len == 1 ? g_ptr_array_index (names, 0) : "";
  g_autofree char *rest = NULL;

  if (!guatu_begins (name, "城乡"))
    return;
  rest = g_strdup (name + strlen ("城乡"));
  g_ptr_array_set_size (names, 0);
  g_ptr_array_add (names, g_strconcat ("城镇", rest, NULL));
  g_ptr_array_add (names, g_strconcat ("农村", rest, NULL));
}

/* How many numbers follow one another from @i on, with nothing named between. */
static guint
count_numbers (const GuatuTokens *tokens, guint i, gboolean commas, guint expected)
{
  guint n = 0;

  for (; i < tokens->list->len && n <= GUATU_RUN_NAMES; i++)
    {
      const GuatuToken *token = &g_array_index (tokens->list, GuatuToken, i);

      if (token->kind == GUATU_TOKEN_NUMBER)
        n++;
      else if (token->kind == GUATU_TOKEN_TEXT || token->kind == GUATU_TOKEN_PERIOD
               || token->kind >= GUATU_TOKEN_OPEN || guatu_token_is (token, GUATU_CUE_DO)
               || guatu_token_is (token, GUATU_CUE_SHARE)
               /* rose 6 percent to 8 billion yuan: of the same. */
               || (guatu_token_is (token, GUATU_CUE_TO) && g_ascii_isalpha (token->mark))
               || guatu_token_is (token, GUATU_CUE_PART)
               || guatu_token_is (token, GUATU_CUE_BASE)
               || (token->kind == GUATU_TOKEN_STOP
                   && (!commas || token->mark != ',' || n == expected)))
        break;
    }
  return n;
}

/* Whether the @n numbers from @i on are of one kind, so that their names may share words.
 */
static gboolean
are_alike (const GuatuTokens *tokens, guint i, guint n)
{
  const GuatuUnitName *first = guatu_tokens_get (tokens, i)->number->unit;

  for (; n > 0 && i < tokens->list->len; i++)
    {
      const GuatuToken *token = guatu_tokens_get (tokens, i);

      if (!guatu_token_is_number (token))
        continue;
      if ((token->number->unit != NULL ? token->number->unit->kind : GUATU_UNIT_NONE)
          != (first != NULL ? first->kind : GUATU_UNIT_NONE))
        return FALSE;
      n--;
    }
  return TRUE;
}

static GPtrArray *
names_of (const GuatuReader *reader, const GuatuRun *run)
{
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < run->n; i++)
    {
      g_ptr_array_add (names, guatu_naming_words (reader, run->start[i], run->end[i]));
    }
  return names;
}

/* What the last levels of the sentence are of, as many as numbers follow:
 * 出口…，进口…，分别增长… */
static GPtrArray *
names_before (const GuatuReader *reader, const GuatuTokens *tokens, guint i,
              gboolean respectively)
{
  guint n = count_numbers (tokens, i, respectively, 0);
  GPtrArray *names;

  /* 分别增长3%和4%，占全省的比重分别为5%和6%: of the same, in the same order. */
  if (respectively && n >= 2 && reader->spread_before != NULL
      && reader->spread_before->len == n
      && reader->spread_after == reader->prose->figures->len)
    {
      names = g_ptr_array_new_with_free_func (g_free);
      for (guint k = 0; k < n; k++)
        g_ptr_array_add (names, g_strdup (g_ptr_array_index (reader->spread_before, k)));
      return names;
    }
  if (n < 2 || n > reader->heads->len || !(respectively || n == reader->n_spread))
    return NULL;
  names = g_ptr_array_new_with_free_func (g_free);
  for (guint k = reader->heads->len - n; k < reader->heads->len; k++)
    g_ptr_array_add (names, g_strdup (g_ptr_array_index (reader->heads, k)));
  return names;
}

/* In English the word comes last: rose 3.1 percent and 2.2 percent respectively. */
static gboolean
is_respectively (const GuatuTokens *tokens, guint i, const GuatuLead *lead)
{
  guint end = MIN (tokens->list->len, i + 6 * GUATU_RUN_NAMES);

  for (; !lead->respectively && i < end; i++)
    {
      const GuatuToken *token = &g_array_index (tokens->list, GuatuToken, i);

      if (guatu_token_is (token, GUATU_CUE_RESPECTIVELY))
        return g_ascii_isalpha (token->mark);
      if (token->kind == GUATU_TOKEN_STOP && token->mark != ',')
        return FALSE;
    }
  return lead->respectively;
}

/**
 * guatu_spread_disagrees:
 * @tokens: a sentence
 * @i: the token of a number, for which there is no name of a list
 * @lead: what stands before it
 *
 * Returns: whether it is one of several that are said to belong to names one by one
 */
gboolean
guatu_spread_disagrees (const GuatuTokens *tokens, guint i, const GuatuLead *lead)
{
  return lead->respectively
         || (is_respectively (tokens, i, lead)
             && count_numbers (tokens, i, TRUE, G_MAXUINT) > 1);
}

/**
 * guatu_spread_begin:
 * @reader: a report
 * @tokens: a sentence
 * @i: the token of a number
 * @lead: what stands before it
 *
 * Returns: whether the names before the number, and as many numbers, belong together one
 * by one; reader->spread then holds the names
 */
gboolean
guatu_spread_begin (GuatuReader *reader, const GuatuTokens *tokens, guint i,
                    const GuatuLead *lead)
{
  const GuatuRun *run = lead->run.n > 0 ? &lead->run : &lead->earlier;
  gboolean respectively = is_respectively (tokens, i, lead);
  g_autoptr (GPtrArray) names = NULL;
  guint n;

  if (run->n == 0)
    names = names_before (reader, tokens, i, respectively);
  else if (run->n > 1 || respectively)
    names = names_of (reader, run);
  if (names == NULL)
    return FALSE;
  n = count_numbers (tokens, i, respectively, MAX (names->len, 2));
  if (n == 2 && run->n > 0)
    part_both (names);
  if (names->len < 2 || names->len != n)
    return FALSE;
  if (run->n > 0 && are_alike (tokens, i, n))
    add_tails (names, drop_sum (names));
  guatu_spread_end (reader);
  reader->spread.names = g_steal_pointer (&names);
  reader->spread.growth = (lead->growth || lead->above) && !lead->to;
  reader->spread.compared_place = lead->compared_place;
  reader->spread.per = lead->per;
  reader->spread.has_bound = lead->has_bound;
  reader->spread.bound = lead->bound;
  reader->spread.sign = lead->sign;
  reader->spread.compared = lead->compared;
  reader->spread.compared_period = lead->compared_period;
  reader->spread.then_start = lead->then_start;
  reader->spread.then_end = lead->then_end;
  reader->spread.share = lead->share;
  reader->spread.share_of = lead->share_of;
  reader->spread.first = reader->prose->figures->len;
  return TRUE;
}

/* 增长8%和9%以上: what is said of the last number is meant of all, if it says something
 * of itself and the others say nothing. */
static void
share_bound (GuatuReader *reader)
{
  GPtrArray *figures = reader->prose->figures;
  const GuatuProseFigure *last;

  if (figures->len < reader->spread.first + reader->spread.next
      || reader->spread.next < 2)
    return;
  last = g_ptr_array_index (figures, figures->len - 1);
  if (last->bound == GUATU_BOUND_EXACT || last->bound == GUATU_BOUND_RANGE)
    return;
  for (guint i = reader->spread.first; i < figures->len; i++)
    {
      GuatuProseFigure *figure = g_ptr_array_index (figures, i);

      if (figure->bound == GUATU_BOUND_EXACT && figure->unit == last->unit)
        {
          figure->bound = last->bound;
          guatu_evidence_add (figure, -0.05, "bound-of-list");
        }
    }
}

/** guatu_spread_end: ends a list of numbers. */
void
guatu_spread_end (GuatuReader *reader)
{
  GuatuSpread *spread = &reader->spread;

  if (spread->names != NULL && spread->next == spread->names->len)
    share_bound (reader);
  if (spread->names != NULL)
    {
      reader->n_spread = spread->names->len;
      g_clear_pointer (&reader->spread_before, g_ptr_array_unref);
      reader->spread_before = g_ptr_array_ref (spread->names);
      reader->spread_after = reader->prose->figures->len;
    }
  g_clear_pointer (&spread->names, g_ptr_array_unref);
  spread->next = 0;
}
