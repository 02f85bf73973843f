/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lexicon/forms.h"

#include "lexicon/begins.h"
#include "lexicon/normalize.h"

/* Up to so many children are looked through one by one. */
#define FEW 6u

/* The child of a node that a character leads to, or NULL. */
static const GuatuFormNode *
find_child (const GuatuForms *forms, const GuatuFormNode *node, gunichar c)
{
  const GuatuFormNode *low = &forms->nodes[node->first],
                      *high = &forms->nodes[node[1].first];

  while (high - low > FEW)
    {
      const GuatuFormNode *middle = low + (high - low) / 2;

      if (middle->character < c)
        low = middle + 1;
      else
        high = middle + 1;
    }
  while (low < high && low->character < c)
    low++;
  return low < high && low->character == c ? low : NULL;
}

/* The character at a place of a text; of a capital of ASCII the small one if @folds. */
static inline gunichar
character_at (const char *text, gboolean folds)
{
  const gunichar c = guatu_character_at (text);

  return folds && c < 0x80 ? (gunichar) guatu_small ((char) c) : c;
}

/* The node of the first character of words, or NULL if none begins with it, as most of a
 * text does: by a hash that multiplies (D. E. Knuth, The Art of Computer Programming,
 * section 6.4). */
static const GuatuFormNode *
find_root (const GuatuForms *forms, gunichar c)
{
  const guint32 mask = G_MAXUINT32 >> forms->shift;

  for (guint32 place = (c * 0x9E3779B1u) >> forms->shift; forms->roots[place] != 0;
       place = (place + 1) & mask)
    if (forms->nodes[forms->roots[place]].character == c)
      return &forms->nodes[forms->roots[place]];
  return NULL;
}

static gsize
character_length (const char *text)
{
  return (gsize) (g_utf8_next_char (text) - text);
}

/* As guatu_forms_find(); of a text that is normal but for capitals of ASCII if @folds. */
static inline gboolean
find (const GuatuForms *forms, const char *word, gboolean folds, int *item)
{
  const GuatuFormNode *node = find_root (forms, character_at (word, folds));

  while (node != NULL && *(word += character_length (word)) != '\0')
    node = find_child (forms, node, character_at (word, folds));
  if (node == NULL || node->item < 0)
    return FALSE;
  *item = node->item;
  return TRUE;
}

/**
 * guatu_forms_find:
 * @forms: a table
 * @word: a normalized text
 * @item: (out): what it stands for
 *
 * Returns: whether the whole text is a word of the table
 */
gboolean
guatu_forms_find (const GuatuForms *forms, const char *word, int *item)
{
  return find (forms, word, FALSE, item);
}

/* The bytes of a character that is, when it is normalized, itself or its small letter:
 * one of ASCII but a blank, or a Chinese one; 0 of any other. */
static inline gsize
plain_length (const char *text)
{
  if (g_ascii_isgraph (*text))
    return 1;
  return guatu_is_chinese_at (text) ? strlen ("字") : 0;
}

/* Whether no word begins as a text does, whatever it is when it is normalized: it is lost
 * at a plain character, which nothing behind it is composed with. Most names are. */
static gboolean
is_surely_none (const GuatuForms *forms, const char *text)
{
  const GuatuFormNode *node = NULL;

  for (const char *at = text; *at != '\0';)
    {
      const gunichar c = character_at (at, TRUE);
      const gsize length = plain_length (at);

      if (length == 0)
        return FALSE;
      node = at == text ? find_root (forms, c) : find_child (forms, node, c);
      at += length;
      if (node == NULL)
        return (guchar) *at < 0x80 || plain_length (at) > 0;
    }
  return FALSE;
}

/**
 * guatu_forms_find_text:
 * @forms: a table
 * @text: a text, normalized or not
 * @item: (out): what it stands for
 *
 * Returns: whether the text is a word of the table when it is normalized, as few need to
 *   be for that
 */
gboolean
guatu_forms_find_text (const GuatuForms *forms, const char *text, int *item)
{
  g_autofree char *normal = NULL;

  if (is_surely_none (forms, text))
    return FALSE;
  if (guatu_lexicon_is_normal (text))
    return find (forms, text, TRUE, item);
  normal = guatu_lexicon_normalize (text);
  return guatu_forms_find (forms, normal, item);
}

/**
 * guatu_forms_longest:
 * @forms: a table
 * @text: a place in a normalized text
 * @may_end: whether a word may end before a place of the text
 * @length: (out): the bytes of the word
 * @item: (out): what it stands for
 *
 * Looks at no more of the text than the longest word that begins here.
 *
 * Returns: whether the text goes on with one of the words; of several it is the longest
 */
gboolean
guatu_forms_longest (const GuatuForms *forms, const char *text,
                     gboolean (*may_end) (const char *end), gsize *length, int *item)
{
  const GuatuFormNode *node;
  const char *at = text;
  gboolean found = FALSE;

  for (node = find_root (forms, guatu_character_at (text)); node != NULL;
       node = find_child (forms, node, guatu_character_at (at)))
    {
      at += character_length (at);
      if (node->item < 0 || !may_end (at))
        continue;
      *length = (gsize) (at - text);
      *item = node->item;
      found = TRUE;
    }
  return found;
}

/* Whether a word may end between two characters: not within a word of Latin letters. */
static gboolean
may_end (const char *end)
{
  return !g_ascii_isalpha (*end) || !g_ascii_isalpha (end[-1]);
}

/**
 * guatu_forms_take:
 * @forms: a table
 * @text: (inout): a place in a normalized text, which is moved past the word
 * @item: (out): what it stands for
 *
 * Returns: whether the text goes on with a word of the table; of several it is the
 *   longest
 */
gboolean
guatu_forms_take (const GuatuForms *forms, const char **text, int *item)
{
  gsize length = 0;

  if (!guatu_forms_longest (forms, *text, may_end, &length, item))
    return FALSE;
  *text += length;
  return TRUE;
}

/**
 * guatu_forms_take_behind:
 * @forms: a table
 * @text: (inout): a place in a normalized text, which is moved past blanks and the word
 * @item: (out): what it stands for
 *
 * Does guatu_forms_take() behind blanks; the ends of lines are none.
 *
 * Returns: whether a word of the table stands there
 */
gboolean
guatu_forms_take_behind (const GuatuForms *forms, const char **text, int *item)
{
  const char *at = *text;

  while (*at == ' ' || ((guchar) *at >= 0x80 && g_unichar_isspace (g_utf8_get_char (at))))
    at = g_utf8_next_char (at);
  if (!guatu_forms_take (forms, &at, item))
    return FALSE;
  *text = at;
  return TRUE;
}
