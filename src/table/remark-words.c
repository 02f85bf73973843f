/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "table/chart-remarks.h"

#include "text/describe-words.h"
#include "table/remark-subject.h"
#include "text/words.h"

/* Returns: (transfer full) (element-type GuatuRemark): the remarks of a kind, one of
 * each, by the first series that has it */
static GArray *
collect_remarks (const GuatuRemarkWriting *writing, GuatuRemarkKind kind)
{
  GArray *found = g_array_new (FALSE, FALSE, sizeof (GuatuRemark));

  for (guint i = 0; i < writing->all->len; i++)
    {
      const GArray *list = guatu_remark_writing_series (writing, i)->list;

      for (guint j = 0; j < list->len; j++)
        {
          const GuatuRemark *remark = &g_array_index ((GArray *) list, GuatuRemark, j);
          gboolean known = remark->kind != kind;

          for (guint k = 0; k < found->len && !known; k++)
            known = guatu_remark_is_same (&g_array_index (found, GuatuRemark, k), remark);
          if (!known)
            g_array_append_val (found, *remark);
        }
    }
  return found;
}

/* “与上年同期相比” */
static char *
write_comparison (const GuatuDetails *basis, GuatuLanguage language)
{
  const char *base
      = guatu_text_get (guatu_comparison_base_text (basis->comparison), language);
  g_autofree char *period = NULL;

  if (basis->comparison == GUATU_COMPARISON_TWO_YEAR_AVERAGE)
    return g_strdup (guatu_word (GUATU_WORD_TWO_YEAR_AVERAGES, language));
  if (basis->comparison == GUATU_COMPARISON_PERIOD)
    base = period = guatu_period_to_label (basis->base_period, language);
  else if (basis->comparison == GUATU_COMPARISON_PLACE && basis->base_place != NULL)
    base = guatu_text_get (&basis->base_place->name, language);
  return base != NULL ? guatu_word_fill (GUATU_WORD_COMPARED, language, base, NULL)
                      : NULL;
}

/* “与上年同期相比，按不变价计算” */
static char *
write_basis (const GuatuDetails *basis, GuatuLanguage language)
{
  g_autofree char *comparison = write_comparison (basis, language);
  const char *prices = guatu_text_get (guatu_prices_text (basis->prices), language);

  if (comparison == NULL || prices == NULL)
    return g_strdup (comparison != NULL ? comparison : prices);
  return g_strjoin (language == GUATU_LANGUAGE_ZH ? "，" : ", ", comparison, prices,
                    NULL);
}

static void
add_clause (GPtrArray *clauses, const GuatuRemarkWriting *writing,
            const GuatuRemark *remark)
{
  g_autofree char *subject = guatu_remark_writing_subject (writing, remark);
  g_autofree char *basis = remark->kind == GUATU_REMARK_BASIS
                               ? write_basis (remark->basis, writing->language)
                               : g_strdup ("");

  g_ptr_array_add (
      clauses, guatu_phrase_of ((GuatuPhrase) (GUATU_PHRASE_PRELIMINARY + remark->kind),
                                writing->language, writing->n_values, subject, basis));
}

/* Whether the values are on so many bases that it would take too long to tell each. */
static gboolean
has_too_many (const GuatuRemarkWriting *writing, const GArray *bases)
{
  for (guint i = 0; i < writing->all->len; i++)
    if (guatu_remark_writing_series (writing, i)->n_bases > GUATU_REMARKS_MAX_BASES)
      return TRUE;
  return bases->len > GUATU_REMARKS_MAX_BASES;
}

static void
add_kind (GPtrArray *clauses, const GuatuRemarkWriting *writing, GuatuRemarkKind kind)
{
  g_autoptr (GArray) remarks = collect_remarks (writing, kind);

  if (kind == GUATU_REMARK_BASIS && has_too_many (writing, remarks))
    g_ptr_array_add (
        clauses, guatu_phrase_of (GUATU_PHRASE_BASES_DIFFER, writing->language, 1, NULL));
  else
    for (guint i = 0; i < remarks->len; i++)
      add_clause (clauses, writing, &g_array_index (remarks, GuatuRemark, i));
}

/**
 * guatu_chart_remarks_write:
 * @remarks: (element-type GuatuRemarks): as of guatu_chart_remarks()
 * @kinds: which of them, as %GUATU_REMARK_BIT()s
 * @language: one of the two that are one
 *
 * Says each remark once, of what it is on: “2023年数据为初步核算数。”; “Data for 2023
 * are preliminary.”
 *
 * Returns: (transfer full) (nullable): a sentence, or %NULL where there is nothing to
 *   remark
 */
char *
guatu_chart_remarks_write (const GPtrArray *remarks, guint kinds, GuatuLanguage language)
{
  g_autoptr (GPtrArray) clauses = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *sentence = NULL;
  GuatuRemarkWriting writing;

  guatu_remark_writing_init (&writing, remarks, language);
  for (guint kind = 0; kind < GUATU_N_REMARK_KINDS; kind++)
    if (kinds & GUATU_REMARK_BIT (kind))
      add_kind (clauses, &writing, (GuatuRemarkKind) kind);
  if (clauses->len == 0)
    return NULL;
  g_ptr_array_add (clauses, NULL);
  sentence = g_strjoinv (guatu_word (GUATU_WORD_SEPARATOR, language),
                         (char **) clauses->pdata);
  sentence[0] = g_ascii_toupper (sentence[0]);
  return g_strconcat (sentence, language == GUATU_LANGUAGE_ZH ? "。" : ".", NULL);
}
