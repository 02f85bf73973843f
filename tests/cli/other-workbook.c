/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <gmodule.h>

#include "io/out/workbook-module.h"

/* The module that writes workbooks as another version of Guatu has it. */

extern G_MODULE_EXPORT const GuatuWorkbookModule GUATU_WORKBOOK_MODULE;
const GuatuWorkbookModule GUATU_WORKBOOK_MODULE = { .version = "0" };
