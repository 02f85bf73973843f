/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/period.h"
#include "dataset/text.h"

G_BEGIN_DECLS

/* What observations and charts refer to by id: sources, places, themes. */

/**
 * GuatuSource:
 * @publisher: may be absent
 * @published: (nullable): a period, as written
 * @url: (nullable): http or https
 */
typedef struct
{
  char *id;
  GuatuText title;
  GuatuText publisher;
  char *published;
  char *url;
} GuatuSource;

/* A reference area. */
typedef struct
{
  char *id;
  GuatuText name;
} GuatuPlace;

/* A chapter of the dataset. */
typedef struct
{
  char *id;
  GuatuText title;
} GuatuTheme;

void guatu_source_free (GuatuSource *source);
void guatu_place_free (GuatuPlace *place);
void guatu_theme_free (GuatuTheme *theme);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GuatuSource, guatu_source_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (GuatuPlace, guatu_place_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (GuatuTheme, guatu_theme_free)

G_END_DECLS
