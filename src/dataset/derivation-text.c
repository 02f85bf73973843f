/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/derive.h"

#include <math.h>

#include "dataset/number.h"
#include "dataset/sentence-name.h"

/* What stands between the operands, and after the last one. */
static const struct
{
  GuatuText sign;
  GuatuText end;
} formulas[] = {
  [GUATU_DERIVED_RATIO] = { { "÷", " ÷ " }, { "", "" } },
  [GUATU_DERIVED_SHARE] = { { "÷", " ÷ " }, { "×100%", " × 100%" } },
  [GUATU_DERIVED_SUM] = { { "＋", " + " }, { "", "" } },
  [GUATU_DERIVED_DIFFERENCE] = { { "－", " − " }, { "", "" } },
  [GUATU_DERIVED_BASE] = { { "÷（1", " ÷ (1" }, { "）", ")" } },
};

/* What a ratio is multiplied by to be in parts of a hundred or a thousand. */
static const GuatuText parts[GUATU_N_UNIT_KINDS] = {
  [GUATU_UNIT_PERCENT] = { "×100%", " × 100%" },
  [GUATU_UNIT_PERMILLE] = { "×1000‰", " × 1000‰" },
};

static const GuatuText equals = { "＝", " = " };
static const GuatuText plus = { "＋", " + " };
static const GuatuText minus = { "－", " − " };
static const GuatuText previous_period = { "上期", "previous period" };

/* A growth that is subtracted turns its bound round. */
static const struct
{
  GuatuText added;
  GuatuText subtracted;
} bounds[] = {
  [GUATU_BOUND_EXACT] = { { "", "" }, { "", "" } },
  [GUATU_BOUND_AT_LEAST] = { { "≥", "≥" }, { "≤", "≤" } },
  [GUATU_BOUND_AT_MOST] = { { "≤", "≤" }, { "≥", "≥" } },
  [GUATU_BOUND_ABOUT] = { { "约", "~" }, { "约", "~" } },
};

static void
append (GString *text, const GuatuText *words, GuatuLanguage language)
{
  g_string_append (text, guatu_text_get (words, language));
}

/* A name, with the period that it is of where there is one: 2023年…, … (2023). */
static void
append_name (GString *text, const GuatuText *name, const char *period,
             GuatuLanguage language)
{
  g_autofree char *own = text->len == 0 ? g_strdup (guatu_text_get (name, language))
                                        : guatu_sentence_name (name, language);

  if (period == NULL)
    g_string_append (text, own);
  else if (language == GUATU_LANGUAGE_EN)
    g_string_append_printf (text, "%s (%s)", own, period);
  else
    g_string_append_printf (text, "%s%s", period, own);
}

static void
append_growth (GString *text, const GuatuIndicator *indicator,
               const GuatuObservation *growth, GuatuLanguage language)
{
  double percent = guatu_indicator_base_value (indicator, growth);
  int decimals
      = guatu_indicator_shown_decimals (indicator, growth) - indicator->unit_mult;
  g_autofree char *number
      = guatu_rounding_format (indicator->rounding, fabs (percent),
                               CLAMP (decimals, 0, GUATU_NUMBER_MAX_DECIMALS), NULL);

  append (text, percent < 0.0 ? &minus : &plus, language);
  append (text,
          percent < 0.0 ? &bounds[growth->bound].subtracted
                        : &bounds[growth->bound].added,
          language);
  g_string_append_printf (text, "%s%%", number);
}

/* The growth from which the only result of @indicator comes. With more results,
 * or none, no single growth stands for all. */
static const GuatuObservation *
find_growth (const GuatuIndicator *indicator)
{
  const GuatuIndicator *growth = g_ptr_array_index (indicator->operands, 1);
  const GuatuObservation *result;

  if (guatu_indicator_n_observations (indicator) != 1)
    return NULL;

  result = guatu_indicator_observation (indicator, 0);
  for (guint i = 0; i < guatu_indicator_n_observations (growth); i++)
    {
      const GuatuObservation *candidate = guatu_indicator_observation (growth, i);
      GuatuPeriod before;

      if (!candidate->missing && candidate->place == result->place
          && candidate->status <= result->status
          && guatu_period_previous (candidate->period, &before)
          && guatu_period_compare (before, result->period) == 0)
        return candidate;
    }
  return NULL;
}

/* The level of the previous period is that of this one without its growth. */
static void
append_base (GString *text, const GuatuIndicator *indicator, GuatuLanguage language)
{
  const GuatuIndicator *level = g_ptr_array_index (indicator->operands, 0);
  const GuatuIndicator *rate = g_ptr_array_index (indicator->operands, 1);
  const GuatuObservation *growth = find_growth (indicator);
  g_autofree char *before = NULL;
  g_autofree char *now = NULL;

  if (growth != NULL)
    {
      before = guatu_period_to_label (guatu_indicator_observation (indicator, 0)->period,
                                      language);
      now = guatu_period_to_label (growth->period, language);
    }
  else
    before = g_strdup (guatu_text_get (&previous_period, language));

  append_name (text, &level->name, before, language);
  append (text, &equals, language);
  append_name (text, &level->name, now, language);
  append (text, &formulas[indicator->op].sign, language);
  if (growth != NULL)
    append_growth (text, rate, growth, language);
  else
    {
      append (text, &plus, language);
      append_name (text, &rate->name, NULL, language);
    }
}

static void
append_operands (GString *text, const GuatuIndicator *indicator, GuatuLanguage language)
{
  append_name (text, &indicator->name, NULL, language);
  for (guint i = 0; i < indicator->operands->len; i++)
    {
      const GuatuIndicator *operand = g_ptr_array_index (indicator->operands, i);

      append (text, i == 0 ? &equals : &formulas[indicator->op].sign, language);
      append_name (text, &operand->name, NULL, language);
    }
}

/**
 * guatu_derivation_text:
 * @indicator: an indicator
 * @language: a language; of a figure in both, the first one, Chinese, is taken
 *
 * The formula of a derived indicator as one would write it: “粮食单产＝粮食总产量÷
 * 粮食种植面积”, “Grain yield = grain output ÷ area planted to grain”. That of a
 * base names the periods and the growth, if it has a single result: “2022年…＝
 * 2023年…÷（1＋25%）”.
 *
 * Returns: (transfer full) (nullable): the formula, or %NULL if @indicator is
 *   not derived
 */
char *
guatu_derivation_text (const GuatuIndicator *indicator, GuatuLanguage language)
{
  GuatuLanguage own = guatu_language_primary (language);
  g_autoptr (GString) text = NULL;

  if (indicator->op == GUATU_DERIVED_NONE)
    return NULL;

  text = g_string_new (NULL);
  if (indicator->op == GUATU_DERIVED_BASE)
    append_base (text, indicator, own);
  else
    append_operands (text, indicator, own);
  append (text, &formulas[indicator->op].end, own);
  if (indicator->op == GUATU_DERIVED_RATIO && parts[indicator->unit->kind].zh != NULL)
    append (text, &parts[indicator->unit->kind], own);
  return g_string_free (g_steal_pointer (&text), FALSE);
}
