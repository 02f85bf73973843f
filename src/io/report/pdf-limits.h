/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* What guatu-pdf-text may take, and how it ends; who runs it waits a little longer. */
#define GUATU_PDF_SECONDS 30
/* So many seconds longer it may wait for its input or for the processor. */
#define GUATU_PDF_PATIENCE 5
#define GUATU_PDF_MEMORY (1024L * 1024 * 1024)
#define GUATU_PDF_MAX_BYTES (16u * 1024 * 1024)

enum
{
  GUATU_PDF_DAMAGED = 10, /* it is no PDF, or not whole */
  GUATU_PDF_LOCKED,       /* it asks for a password */
  GUATU_PDF_NO_TEXT,      /* there are pictures in it only */
  GUATU_PDF_NO_LETTERS,   /* its fonts do not say which letters they draw */
};
