/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/sentence-name.h"

#include <string.h>

/* Words that end what a name is of: the sales of “Sales to Shanghai”. */
static const char *const links[] = {
  " of ",   " by ",   " to ", " in ", " per ", " for ",
  " from ", " with ", " at ", " on ", ", ",    " (",
};

/* Plurals without an s. */
static const char *const plurals[] = { "people", "men", "women", "children" };

/* Words with which names of indicators begin, and which have their capital for
 * no other reason. A word that is not here keeps it: “Wheat output” in the
 * middle of a sentence looks odd, “shanghai projects” is wrong. Sorted. */
static const char *const common_words[] = {
  "Accident",      "Actual",        "Additional",   "Age",           "Agreed",
  "Agricultural",  "Agriculture",   "Air",          "Annual",        "Area",
  "Average",       "Beautiful",     "Beds",         "Birth",         "Births",
  "Books",         "Bridging",      "Budget",       "Capital",       "Car",
  "Cargo",         "Cars",          "Cash",         "Cement",        "Cereals",
  "Change",        "Children",      "Civilised",    "Civilized",     "Coal",
  "Coastal",       "Completed",     "Completion",   "Construction",  "Consumer",
  "Consumers",     "Consumption",   "Contests",     "Contracted",    "Contribution",
  "Contributions", "Cost",          "Costs",        "Cotton",        "Courses",
  "Crop",          "Crops",         "Cultivated",   "Cumulative",    "Customs",
  "Death",         "Deaths",        "Debt",         "Demolition",    "Dependency",
  "Deposits",      "Digital",       "Direct",       "Disposable",    "Doctors",
  "Domestic",      "Drowning",      "Education",    "Electricity",   "Emissions",
  "Employment",    "Energy",        "Enterprises",  "Environmental", "Expenditure",
  "Export",        "Exports",       "Family",       "Farm",          "Farmland",
  "Female",        "Fertiliser",    "Fertilizer",   "Fertilizers",   "Final",
  "Financial",     "Fiscal",        "Fish",         "Fishery",       "Fixed",
  "Floor",         "Food",          "Foreign",      "Forest",        "Forestry",
  "Forests",       "Freight",       "Freshwater",   "Fruit",         "Garden",
  "Gas",           "General",       "Goods",        "Government",    "Grain",
  "Green",         "Gross",         "Growth",       "Hazards",       "Health",
  "High",          "Homes",         "Hospital",     "Hotels",        "Household",
  "Households",    "Houses",        "Housing",      "Illiteracy",    "Immigrants",
  "Import",        "Imports",       "Income",       "Industrial",    "Industry",
  "Infant",        "Inflation",     "Inpatients",   "Insurance",     "Investment",
  "Inward",        "Irrigated",     "Jobs",         "Labor",         "Labour",
  "Land",          "Length",        "Life",         "Livestock",     "Loans",
  "Local",         "Logistics",     "Made",         "Maize",         "Major",
  "Male",          "Manufacturing", "Marine",       "Market",        "Markets",
  "Marriages",     "Meat",          "Median",       "Medical",       "Men",
  "Migrant",       "Milk",          "Minimum",      "Mining",        "Mobile",
  "Model",         "Monetary",      "Money",        "Monthly",       "Mortality",
  "Motor",         "Natural",       "Net",          "New",           "Nominal",
  "Number",        "Nurses",        "Officials",    "Oil",           "Old",
  "Online",        "Operating",     "Optical",      "Orders",        "Output",
  "Outstanding",   "Overseas",      "Paddy",        "Parcels",       "Participation",
  "Passenger",     "Patent",        "Patents",      "Pensions",      "People",
  "Per",           "Permanent",     "Personal",     "Pig",           "Pigs",
  "Pipe",          "Places",        "Population",   "Pork",          "Port",
  "Postal",        "Poultry",       "Power",        "Price",         "Prices",
  "Primary",       "Private",       "Producer",     "Production",    "Profit",
  "Projects",      "Proportion",    "Provincial",   "Public",        "Pupils",
  "Quarterly",     "Rail",          "Railway",      "Railways",      "Rainfall",
  "Rate",          "Ratio",         "Real",         "Recycled",      "Registered",
  "Renewable",     "Research",      "Reservoirs",   "Resettlement",  "Resident",
  "Residential",   "Residents",     "Retail",       "Revenue",       "Rice",
  "River",         "Road",          "Roads",        "Rural",         "Sales",
  "Savings",       "School",        "Schools",      "Secondary",     "Seedling",
  "Service",       "Services",      "Sewage",       "Shantytown",    "Share",
  "Shipping",      "Small",         "Social",       "Software",      "Solar",
  "Sown",          "Spending",      "Start",        "Steel",         "Students",
  "Sugar",         "Supply",        "Surplus",      "Tax",           "Tea",
  "Teachers",      "Technology",    "Temperature",  "Tertiary",      "Timber",
  "Total",         "Tourism",       "Tourist",      "Tourists",      "Towns",
  "Township",      "Trade",         "Traffic",      "Transport",     "Treated",
  "Turnover",      "Unemployment",  "Universities", "Unsafe",        "Urban",
  "Urbanisation",  "Urbanization",  "Utilised",     "Utilized",      "Vacant",
  "Value",         "Vegetable",     "Vehicles",     "Vessels",       "Villages",
  "Visitors",      "Visits",        "Volume",       "Wages",         "Waste",
  "Water",         "Wheat",         "Wholesale",    "Wind",          "Women",
  "Workers",       "Working",       "Yield",        "Youth",
};

static int
compare_words (gconstpointer a, gconstpointer b)
{
  return strcmp (a, *(const char *const *) b);
}

/**
 * guatu_sentence_name:
 * @name: what an indicator or a place is called, with the capital of a heading
 * @language: a language; of both, Chinese is taken
 *
 * Returns: (transfer full): the name as it stands within a sentence: “grain
 *   output”, “Shanghai projects signed”, “GDP”
 */
char *
guatu_sentence_name (const GuatuText *name, GuatuLanguage language)
{
  char *text = g_strdup (guatu_text_get (name, language));
  gsize length = strspn (text, G_CSET_A_2_Z G_CSET_a_2_z);
  g_autofree char *word = g_strndup (text, length);

  if (language == GUATU_LANGUAGE_EN
      && bsearch (word, common_words, G_N_ELEMENTS (common_words), sizeof common_words[0],
                  compare_words)
             != NULL)
    text[0] = g_ascii_tolower (text[0]);
  return text;
}

static gboolean
is_plural (const char *word)
{
  for (guint i = 0; i < G_N_ELEMENTS (plurals); i++)
    if (g_ascii_strcasecmp (word, plurals[i]) == 0)
      return TRUE;
  return g_str_has_suffix (word, "s") && !g_str_has_suffix (word, "ss")
         && !g_str_has_suffix (word, "us") && !g_str_has_suffix (word, "is")
         && strlen (word) > 3;
}

/**
 * guatu_sentence_name_is_many:
 * @name: in English
 *
 * Returns: whether a name stands without an article, since it is a plural: “visits by
 *   tourists”, but “the growth of visits”
 */
gboolean
guatu_sentence_name_is_many (const char *name)
{
  gsize end = strlen (name), start;
  g_autofree char *word = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (links); i++)
    {
      const char *link = strstr (name, links[i]);

      if (link != NULL)
        end = MIN (end, (gsize) (link - name));
    }
  for (start = end; start > 0 && name[start - 1] != ' '; start--)
    ;
  word = g_strndup (name + start, end - start);
  return is_plural (word);
}
