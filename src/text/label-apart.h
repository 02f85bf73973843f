/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "text/label.h"

G_BEGIN_DECLS

void guatu_labels_tell_apart (GuatuLabel *const *labels, guint n);

G_END_DECLS
