/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chart/scene.h"

G_BEGIN_DECLS

/* What is wrong with a page of several charts, or with one of these, or NULL. */
char *page_broken (const GuatuScene *page) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
