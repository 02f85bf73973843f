/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "property-text.h"

/* Pieces that texts are put together from, a character or some at a time. */
static const char *const chinese[] = {
  "金安区", "地区", "生产", "总值",   "规模以上", "工业", "增加值", "固定资产",
  "投资",   "农村", "居民", "可支配", "收入",     "年",   "增长",   "，",
  "。",     "、",   "“",    "”",      "（",       "）",   "《",     "》",
  "——",     "％",   "：",   "；",     "龘",       "〇",
};
static const char *const english[] = {
  "Jin’an ",  "district ",    "gross ",  "output ", "of ",     "industry ",
  "above ",   "fixed-asset ", "income ", "per ",    "capita ", "rural ",
  "growth, ", "and ",         "the ",    "(2023) ", "“new” ",  "A ",
  "I ",       "Wi-Fi ",       "naïve ",  "Œuvre ",  "e.g. ",   "total; ",
};
static const char *const markup[] = {
  "R&D ", "< ",  "5% ", "</b>", "<span>", "&amp;", "\"", "'",  "[", "]",
  "{}",   "\\n", "%s ", "–",    "—",      "#",     "@",  "/",  "|", "$1",
  "`",    "~",   "^",   "_",    "* ",     "+",     "=",  "? ",
};
static const char *const symbols[] = {
  "😀",     "👩‍👩‍👧‍👦",
  "🇨🇳",     "☃",
  "①",      "㎡",
  "℃",      "±",
  "→",      "∑",
  "\u00a0", "\u3000",
  "\u200b", "\ue000",
};
static const char *const combining[] = {
  "e\u0301", "a\u0308", "Z\u0351\u036b\u0343", "o\u0302\u0323", "漢\u3099",
  "x\u0336", "n",
};
static const char *const unbroken[] = { "a", "W", "m", "i", "Q", "ffi", "0", "j" };

/* A wording's pieces in each language. */
#define PIECES(pieces) { pieces, G_N_ELEMENTS (pieces) }
static const struct
{
  struct
  {
    const char *const *pieces;
    guint n;
  } languages[2], both;
} wordings[PROPERTY_N_WORDINGS] = {
  [PROPERTY_WORDING_WORDS] = { { PIECES (chinese), PIECES (english) }, { NULL, 0 } },
  [PROPERTY_WORDING_MIXED] = { { PIECES (chinese), PIECES (english) }, PIECES (english) },
  [PROPERTY_WORDING_UNBROKEN] = { { PIECES (unbroken), PIECES (unbroken) }, { NULL, 0 } },
  [PROPERTY_WORDING_MARKUP] = { { PIECES (chinese), PIECES (english) }, PIECES (markup) },
  [PROPERTY_WORDING_SYMBOLS]
  = { { PIECES (chinese), PIECES (english) }, PIECES (symbols) },
  [PROPERTY_WORDING_COMBINING]
  = { { PIECES (chinese), PIECES (english) }, PIECES (combining) },
};

/* Now and then far more accents than any letter carries. */
#define PILE_CHANCE 0.03
#define PILE_HEIGHT 40

PropertyText
property_text_new (GRand *rand, guint least, guint most)
{
  gboolean is_long = g_rand_double (rand) < 0.2;
  guint length = least + (guint) g_rand_int_range (rand, 0, (gint32) (most - least + 1));
  gint32 wording = g_rand_int_range (rand, 0, PROPERTY_N_WORDINGS);
  guint32 seed = g_rand_int (rand);

  return (PropertyText) {
    .wording = (PropertyWording) wording,
    .length = is_long ? length : MIN (length, least + length % 12),
    .seed = seed,
  };
}

static const char *
choose_piece (GRand *rand, PropertyWording wording, GuatuLanguage language)
{
  gboolean other = wordings[wording].both.n > 0 && g_rand_boolean (rand);
  const char *const *pieces = other ? wordings[wording].both.pieces
                                    : wordings[wording].languages[language].pieces;
  guint n = other ? wordings[wording].both.n : wordings[wording].languages[language].n;

  return pieces[g_rand_int_range (rand, 0, (gint32) n)];
}

static char *
write_plain (guint length, GuatuLanguage language)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < length; i++)
    g_string_append (text, language == GUATU_LANGUAGE_ZH ? "名" : i % 6 == 5 ? " " : "n");
  return g_string_free (text, FALSE);
}

/** property_text_write: the text in one of the two languages. */
char *
property_text_write (PropertyText text, GuatuLanguage language)
{
  g_autoptr (GString) written = g_string_new (NULL);
  GRand *rand;

  if (text.wording == PROPERTY_WORDING_PLAIN)
    return write_plain (text.length, language);
  rand = g_rand_new_with_seed (text.seed);
  while (g_utf8_strlen (written->str, -1) < (glong) text.length)
    {
      g_string_append (written, choose_piece (rand, text.wording, language));
      if (text.wording == PROPERTY_WORDING_COMBINING
          && g_rand_double (rand) < PILE_CHANCE)
        for (int i = 0; i < PILE_HEIGHT; i++)
          g_string_append (written, "\u0300");
    }
  g_rand_free (rand);
  return g_utf8_substring (written->str, 0, text.length);
}
