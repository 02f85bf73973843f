/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <gmodule.h>

#include "io/module.h"

/* A module as another version of Guatu has it. */

extern G_MODULE_EXPORT const GuatuModuleHead GUATU_MODULE;
const GuatuModuleHead GUATU_MODULE = { .version = "0" };
