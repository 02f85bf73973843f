/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <string.h>

#include "fixture.h"

/* What the tests of scenes share: small datasets, and how to find a text. */

static inline const GuatuSceneText *
find_text (const GuatuScene *scene, GuatuTextRole role, const char *text)
{
  for (guint i = 0; i < scene->texts->len; i++)
    {
      const GuatuSceneText *found = guatu_scene_text (scene, i);

      if (found->role == role
          && (text == NULL || strcmp (guatu_cut_text_in_full (found->layout), text) == 0))
        return found;
    }
  return NULL;
}

static inline GuatuDataset *
growth (void)
{
  GuatuDataset *dataset = fixture_dataset (GUATU_UNIT_PERCENT, "%", "%", NULL);
  GuatuIndicator *gdp = fixture_indicator (dataset, "gdp", "地区生产总值", "GDP", 0);
  GuatuIndicator *industry
      = fixture_indicator (dataset, "industry", "工业", "Industry", 0);

  fixture_observation (gdp, "2023", "7", GUATU_BOUND_AT_LEAST, GUATU_STATUS_ESTIMATE);
  fixture_observation (gdp, "2024", "7.5", GUATU_BOUND_AT_LEAST, GUATU_STATUS_TARGET);
  fixture_observation (industry, "2023", "5", GUATU_BOUND_EXACT, GUATU_STATUS_ESTIMATE);
  fixture_observation (industry, "2024", "10", GUATU_BOUND_AT_LEAST, GUATU_STATUS_TARGET);
  return dataset;
}

/* 10, 20 and a third value, of one year. */
static inline GuatuDataset *
industries (const char *third)
{
  GuatuDataset *dataset = fixture_dataset (GUATU_UNIT_CURRENCY, "元", "CNY", NULL);
  const char *values[] = { "10", "20", third };

  for (guint i = 0; i < 3; i++)
    {
      g_autofree char *id = g_strdup_printf ("industry-%u", i + 1);
      g_autofree char *name = g_strdup_printf ("Industry %u", i + 1);

      fixture_observation (fixture_indicator (dataset, id, name, name, 8), "2023",
                           values[i], GUATU_BOUND_EXACT, GUATU_STATUS_ACTUAL);
    }
  return dataset;
}
