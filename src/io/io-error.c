/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/io-error.h"

G_DEFINE_QUARK (guatu - io - error - quark, guatu_io_error)
