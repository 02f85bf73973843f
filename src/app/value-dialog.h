/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "document/typed.h"

G_BEGIN_DECLS

/**
 * GuatuValueDialog:
 *
 * Asks for a value and for what it is of, which may be new. Its signal "entered" has the
 * #GuatuEdit that adds all of it.
 */
#define GUATU_TYPE_VALUE_DIALOG (guatu_value_dialog_get_type ())
G_DECLARE_FINAL_TYPE (GuatuValueDialog, guatu_value_dialog, GUATU, VALUE_DIALOG,
                      AdwWindow)

GuatuValueDialog *guatu_value_dialog_new (GtkWindow *parent, GuatuDataset *dataset,
                                          const GuatuIndicator *indicator,
                                          const GuatuPlace *place,
                                          GuatuLanguage language);

G_END_DECLS
