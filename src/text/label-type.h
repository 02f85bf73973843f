/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/text.h"

G_BEGIN_DECLS

const char *guatu_label_once (const GuatuText *text);
double guatu_label_second_size (double size, double least);
double guatu_label_line_height (GuatuLanguage language, double size, double least);
double guatu_label_fitting_size (GuatuLanguage language, double height, double least);

G_END_DECLS
