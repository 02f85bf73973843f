/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/stat/flags.h"

#include <string.h>

/* What the letters beside a number say of it. A status that the dataset has becomes that,
 * and what it has not a note in both languages. */

typedef enum
{
  SAYS_NOTHING,
  SAYS_BREAK,
  SAYS_ESTIMATE,
  SAYS_PROVISIONAL,
  SAYS_REVISED,
  SAYS_WHY, /* a number is missing */
  SAYS_NOTE,
} Says;

typedef struct
{
  char letter;
  Says says;
  GuatuReason reason;
  const char *zh;
  const char *en;
} Flag;

static const Flag sdmx[] = {
  { 'A', SAYS_NOTHING, 0, NULL, NULL },
  { 'B', SAYS_BREAK, 0, NULL, NULL },
  { 'C', SAYS_WHY, GUATU_REASON_CONFIDENTIAL, "保密", "Confidential" },
  { 'D', SAYS_NOTE, 0, "口径不同", "Definition differs" },
  { 'E', SAYS_ESTIMATE, 0, NULL, NULL },
  { 'F', SAYS_ESTIMATE, 0, "预测值", "Forecast" },
  { 'G', SAYS_NOTE, 0, "试验性数据", "Experimental value" },
  { 'H', SAYS_WHY, GUATU_REASON_NOT_AVAILABLE, "节假日", "Holiday or weekend" },
  { 'I', SAYS_ESTIMATE, 0, "插补值", "Imputed value" },
  { 'J', SAYS_NOTE, 0, "豁免报送", "Derogation" },
  { 'K', SAYS_NOTE, 0, "计入其他类别", "Included in another category" },
  { 'L', SAYS_WHY, GUATU_REASON_NOT_AVAILABLE, NULL, NULL },
  { 'M', SAYS_WHY, GUATU_REASON_NOT_APPLICABLE, NULL, NULL },
  { 'N', SAYS_NOTE, 0, "不显著", "Not significant" },
  { 'O', SAYS_WHY, GUATU_REASON_NOT_AVAILABLE, NULL, NULL },
  { 'P', SAYS_PROVISIONAL, 0, NULL, NULL },
  { 'Q', SAYS_WHY, GUATU_REASON_CONFIDENTIAL, NULL, NULL },
  { 'R', SAYS_REVISED, 0, NULL, NULL },
  { 'S', SAYS_NOTE, 0, "受罢工及特殊事件影响", "Strike or other special events" },
  { 'U', SAYS_NOTE, 0, "可靠性低", "Low reliability" },
  { 'V', SAYS_NOTE, 0, "未经核实", "Unvalidated value" },
  { 'W', SAYS_NOTE, 0, "含其他类别数据", "Includes data from another category" },
};

static const Flag eurostat[] = {
  { 'b', SAYS_BREAK, 0, NULL, NULL },
  { 'c', SAYS_WHY, GUATU_REASON_CONFIDENTIAL, "保密", "Confidential" },
  { 'd', SAYS_NOTE, 0, "口径不同，见元数据", "Definition differs, see metadata" },
  { 'e', SAYS_ESTIMATE, 0, NULL, NULL },
  { 'f', SAYS_ESTIMATE, 0, "预测值", "Forecast" },
  { 'i', SAYS_NOTE, 0, "见元数据", "See metadata" },
  { 'n', SAYS_NOTE, 0, "不显著", "Not significant" },
  { 'p', SAYS_PROVISIONAL, 0, NULL, NULL },
  { 'r', SAYS_REVISED, 0, NULL, NULL },
  { 's', SAYS_ESTIMATE, 0, "欧盟统计局估计值", "Eurostat estimate" },
  { 'u', SAYS_NOTE, 0, "可靠性低", "Low reliability" },
  { 'z', SAYS_WHY, GUATU_REASON_NOT_APPLICABLE, "不适用", "Not applicable" },
};

static const struct
{
  const Flag *flags;
  guint n;
} lists[] = {
  [GUATU_FLAGS_SDMX] = { sdmx, G_N_ELEMENTS (sdmx) },
  [GUATU_FLAGS_EUROSTAT] = { eurostat, G_N_ELEMENTS (eurostat) },
};

/**
 * guatu_observed_note:
 * @observed: an observation
 * @zh: what there is to say of it
 * @en: the same in English
 *
 * Adds a note to those that it has.
 */
void
guatu_observed_note (GuatuObserved *observed, const char *zh, const char *en)
{
  GuatuText *note = &observed->origin.note;
  g_autofree char *all_zh = NULL;
  g_autofree char *all_en = NULL;

  if (guatu_text_is_absent (note))
    {
      guatu_text_set (note, zh, en);
      return;
    }
  all_zh = g_strconcat (note->zh, "；", zh, NULL);
  all_en = g_strconcat (note->en, "; ", en, NULL);
  guatu_text_set (note, all_zh, all_en);
}

static void
apply (const Flag *flag, GuatuObserved *observed)
{
  const gboolean tells = flag->says == SAYS_WHY && observed->missing;

  observed->breaks = observed->breaks || flag->says == SAYS_BREAK;
  observed->provisional = observed->provisional || flag->says == SAYS_PROVISIONAL;
  observed->revised = observed->revised || flag->says == SAYS_REVISED;
  if (flag->says == SAYS_ESTIMATE)
    observed->status = GUATU_STATUS_ESTIMATE;
  if (tells)
    observed->reason = flag->reason;
  else if (flag->zh != NULL)
    guatu_observed_note (observed, flag->zh, flag->en);
}

/**
 * guatu_flag_apply:
 * @list: whose letters they are
 * @flags: the letters, with blanks or commas between them or none
 * @observed: the observation beside which they stand, whose value is read
 *
 * Returns: whether all of them are known
 */
gboolean
guatu_flag_apply (GuatuFlagList list, const char *flags, GuatuObserved *observed)
{
  gboolean known = TRUE;

  for (const char *at = flags; *at != '\0'; at++)
    {
      guint i = 0;

      if (strchr (" ,;", *at) != NULL)
        continue;
      while (i < lists[list].n && lists[list].flags[i].letter != *at)
        i++;
      if (i < lists[list].n)
        apply (&lists[list].flags[i], observed);
      else
        known = FALSE;
    }
  return known;
}
