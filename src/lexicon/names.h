/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/unit.h"

G_BEGIN_DECLS

/**
 * GuatuUnitName:
 * @id: what a unit may be called in a file
 *
 * A unit that is known by name.
 */
typedef struct
{
  const char *id;
  GuatuUnitKind kind;
} GuatuUnitName;

/**
 * GuatuIndicatorName:
 * @name: what official statistics call it, in both languages
 *
 * An indicator that is known by name.
 */
typedef struct
{
  GuatuText name;
} GuatuIndicatorName;

G_END_DECLS
