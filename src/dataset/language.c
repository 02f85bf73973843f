/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/language.h"

#include "dataset/names.h"

/**
 * guatu_language_to_string:
 * @language: a language
 *
 * Returns: its name in options and files: "zh", "en" or "zh+en"
 */

/**
 * guatu_language_from_string:
 * @string: a name, in lower case
 * @language: (out): the language; left alone if there is none of that name
 *
 * Returns: whether @string names a language
 */
GUATU_DEFINE_NAMES (GuatuLanguage, guatu_language, "zh", "en", "zh+en")

/**
 * guatu_language_tag:
 * @language: a language
 *
 * Returns: the BCP 47 tag to set on a run of text, "zh-CN" or "en"; the tag
 *   of a figure in both languages is that of its first one, Chinese
 */
const char *
guatu_language_tag (GuatuLanguage language)
{
  return language == GUATU_LANGUAGE_EN ? "en" : "zh-CN";
}

/**
 * guatu_language_primary:
 * @language: a language
 *
 * Returns: the language of a single text: itself, or Chinese for both
 */
GuatuLanguage
guatu_language_primary (GuatuLanguage language)
{
  return language == GUATU_LANGUAGE_EN ? GUATU_LANGUAGE_EN : GUATU_LANGUAGE_ZH;
}
