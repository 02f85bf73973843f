/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/indicator.h"

G_BEGIN_DECLS

/**
 * GuatuUnitName:
 * @id: what a unit may be called in a file
 * @zh: what people call it most in Chinese
 * @en: what people call it most in English, after a number other than one
 * @en_one: the same after exactly one
 * @base: (nullable): the id of the unit that it is reckoned in, which may be itself
 * @power: the power of ten in how much of that it is
 * @times: what that is multiplied by, from 1 to 9
 * @over: what it is divided by, from 1 to 9
 *
 * A unit that is known by name: 亩 is 2/3 of 10^-1 公顷.
 */
typedef struct
{
  const char *id;
  GuatuUnitKind kind;
  const char *zh;
  const char *en;
  const char *en_one;
  const char *base;
  int power;
  int times;
  int over;
} GuatuUnitName;

/**
 * GuatuIndicatorName:
 * @name: what official statistics call it, in both languages
 * @units: the ids of the units that it is stated in, parted by blanks
 * @better: whether more or less of it is better, if that can be said
 *
 * An indicator that is known by name.
 */
typedef struct
{
  GuatuText name;
  const char *units;
  GuatuBetter better;
} GuatuIndicatorName;

/**
 * GuatuPlaceName:
 * @name: its short name in both languages
 * @is_group: whether it is several countries together
 * @is_country: whether it is a country, or several; of the provinces and cities of one it
 *   is %FALSE
 *
 * A place that is known by name.
 */
typedef struct
{
  GuatuText name;
  gboolean is_group;
  gboolean is_country;
} GuatuPlaceName;

G_END_DECLS
