/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/remarks.h"

G_BEGIN_DECLS

char *guatu_remark_periods (const GuatuRemark *remark,
                            GuatuLanguage language) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
