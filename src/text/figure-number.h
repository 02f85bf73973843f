/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/text.h"

G_BEGIN_DECLS

void guatu_figure_number_head (const GuatuText *number, const GuatuText *title,
                               GuatuText *head);

G_END_DECLS
