/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/house-style.h"

G_BEGIN_DECLS

GPtrArray *guatu_house_faults (const GuatuHouseStyle *style) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
