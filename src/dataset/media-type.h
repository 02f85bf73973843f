/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* The media type of a dataset, application/vnd.guatu.dataset+json, as PDF writes it,
 * where a slash would begin another name (ISO 32000-1, 7.3.5). */
#define GUATU_DATASET_PDF_TYPE "/application#2Fvnd.guatu.dataset+json"

/* What a dataset in an EMF file has before it, in a comment of its own. */
#define GUATU_DATASET_EMF_SIGNATURE "guatu-dataset\n"

/* The media type as it is. */
#define GUATU_DATASET_TYPE "application/vnd.guatu.dataset+json"
