#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the reader to the JSON Schema: what one refuses, so does the other.

Usage: schema.py READ-VERDICT DATA-FOLDER

Every value of a small dataset is replaced by others, every member is taken
away, and every object gets one more; besides these there are cases at the
edges of what the schema allows. The reader refuses a little more, which no
schema can say; what that is, is listed here by its message.
"""

import copy
import json
import pathlib
import re
import subprocess
import sys
import tempfile

try:
    import jsonschema
except ImportError:
    print("1..0 # SKIP python3-jsonschema is not installed")
    sys.exit(0)

# What only the reader can know: what ids refer to, and what follows from all
# values together.
SEMANTIC = re.compile(
    "|".join(
        [
            r"has no id “",
            r"already has another id “",
            r"same period, place and status",
            r"the value is beyond 1e100",
            r"The upper end of a range is not above",
            r"a part of itself",
            r"from itself",
            r"needs \d+ indicator",
            r"cannot be divided by itself",
            r"cannot be a power of ten of",
            r"The unit of “.*” does not fit",
            r"The result of “.*” is not in",
            r"cannot share an axis",
            r"The series are the categories",
            r"shows nothing",
            r"A logarithmic scale",
            r"sums would look like values",
            r"does not add its values up",
            r"none of the categories of the chart",
            r"nobody knows what the parts add up to",
            r"is a total without parts",
            r"its parts add up to",
            r"add one series up",
            r"have no scale to share",
            r"which cannot be its categories or its",
            r"run along time",
            r"have no places",
            r"panels are too many",
            r"Say in which of the panels",
            r"shows no (value where|period within)",
            r"Several values of the chart are meant",
            r"span (ends before|overlaps)",
            r"span of time lies behind",
            r"room for a text",
            r"no part of a whole is less than nothing",
            r"parts add up to zero",
            r"One mark would stand",
            r"do not stand side by side",
            r"In one plot there is one layer",
            r"leaves no place for the title of the panel",
            r"Two axes of one plot",
            r"cannot be highlighted",
            r"for a line of reference",
            r"at most \d+ lines of reference",
            r"no average",
            r"[Aa]n average of",
            r"knows the average",
            r"With the unit multiplier",
            r"Totals stand over",
            r"Ranks (stand|are)",
            r"nobody knows its rank",
            r"as it stands alone",
            r"written without 万",
            r"do not add up",
            r"at both sides, and their",
            r"has no bound at all",
        ]
    )
)

REPLACEMENTS = [None, True, 0, -1.5, "", "zz", "2023", [], {}, ["zz"], {"zh": "a", "en": "b"}]


def edges(small):
    """Cases at the edges: name, path, value (or DELETE), is it valid."""
    text = ["title"]
    unit = ["units", 0]
    output = ["indicators", 1]
    observation = output + ["observations", 0]
    chart = ["charts", 0]
    yield from [
        ("rounding to the even digit", ["rounding"], "half-even", True),
        ("rounding half up", ["rounding"], "half-up", True),
        ("rounding down", ["rounding"], "down", False),
        ("format 1.0", ["guatu"], 1.0, True),
        ("format 2", ["guatu"], 2, False),
        ("id of 64", ["id"], "a" * 64, True),
        ("id of 65", ["id"], "a" * 65, False),
        ("id of digits", ["id"], "0-0-", True),
        ("id with a capital", ["id"], "Small", False),
        ("id with an underscore", ["id"], "a_b", False),
        ("id with a hyphen first", ["id"], "-a", False),
        ("id beyond ASCII", ["id"], "é", False),
        ("id of full-width digits", ["id"], "１", False),
        ("text of one character", text, "字", True),
        ("text of 4096", text, "a" * 4096, True),
        ("text of 4097", text, "a" * 4097, False),
        ("text with a third language", text, {"zh": "a", "en": "b", "fr": "c"}, False),
        ("text with an extension", text, {"zh": "a", "en": "b", "x-fr": 3}, True),
        ("text in one language", text, {"en": "b"}, False),
        ("extension at the root", ["x-any"], [{"id": None}], True),
        ("extension with no name", ["x-"], 1, True),
        ("extension with a capital", ["X-any"], 1, False),
        ("address of ftp", ["sources", 0, "url"], "ftp://a", False),
        ("address of http", ["sources", 0, "url"], "http://a", True),
        ("kind unknown", unit + ["kind"], "heat", False),
        ("label empty", unit + ["label"], "", False),
        ("label empty in English", unit + ["label", "en"], "", False),
        ("no label", unit + ["label"], DELETE, False),
        ("no label of an index", ["units", 5, "label"], DELETE, True),
        ("label of an index empty", ["units", 5, "label"], "", True),
        ("label of an index empty in one language", ["units", 5, "label"], {"zh": "点", "en": ""}, True),
        ("label of an index in one language", ["units", 5, "label"], {"zh": "点"}, False),
        ("label of an index as a number", ["units", 5, "label"], 1, False),
        ("per nothing", unit + ["per"], None, False),
        ("power without of", unit + ["power"], 3, False),
        ("of without power", ["units", 4, "power"], DELETE, False),
        ("power 12", ["units", 4, "power"], 12, True),
        ("power 13", ["units", 4, "power"], 13, False),
        ("power -13", ["units", 4, "power"], -13, False),
        ("short name empty", output + ["short_name"], "", False),
        ("multiplier 12", output + ["unit_mult"], 12, True),
        ("multiplier 13", output + ["unit_mult"], 13, False),
        ("multiplier -12", output + ["unit_mult"], -12, True),
        ("multiplier -13", output + ["unit_mult"], -13, False),
        ("multiplier 8.0", output + ["unit_mult"], 8.0, True),
        ("multiplier 8.5", output + ["unit_mult"], 8.5, False),
        ("decimals 0", output + ["decimals"], 0, True),
        ("decimals 9", output + ["decimals"], 9, True),
        ("decimals 10", output + ["decimals"], 10, False),
        ("decimals -1", output + ["decimals"], -1, False),
        ("better neither", output + ["better"], "same", False),
        ("observed and derived", output + ["derived"], {"op": "sum", "of": ["part"]}, False),
        ("observed nor derived", output + ["observations"], DELETE, False),
        ("operation unknown", ["indicators", 0, "derived", "op"], "product", False),
        ("no operands", ["indicators", 0, "derived", "of"], [], False),
        ("17 operands", ["indicators", 0, "derived", "of"], ["part"] * 17, False),
        ("value missing", observation + ["value"], None, True),
        ("value as text", observation + ["value"], "7", False),
        ("value left out", observation + ["value"], DELETE, False),
        ("value 1e100", observation + ["value"], 1e100, True),
        ("value past 1e100", observation + ["value"], 1.1e100, False),
        ("value past -1e100", observation + ["value"], -1.1e100, False),
        ("value 1e-100", observation + ["value"], 1e-100, True),
        ("value below 1e-100", observation + ["value"], 0.9e-100, False),
        ("value 0", observation + ["value"], 0, True),
        ("range without an end", observation + ["bound"], "range", False),
        ("end without a range", observation + ["value_high"], 9, False),
        ("range", ["indicators", 4, "observations", 0, "value_high"], 9.5, True),
        ("range past 1e100", ["indicators", 4, "observations", 0, "value_high"], 2e100, False),
        ("range without a value", ["indicators", 4, "observations", 0, "value"], None, False),
        ("reason of a value", observation + ["missing"], "confidential", False),
        ("reason unknown", ["indicators", 4, "observations", 1, "missing"], "lost", False),
        ("reason", ["indicators", 4, "observations", 1, "missing"], "below-half", True),
        ("provisional as a text", observation + ["provisional"], "yes", False),
        ("not revised", observation + ["revised"], False, True),
        ("break null", observation + ["break"], None, False),
        ("base by name", observation + ["base"], "two-year-average", True),
        ("base by period", observation + ["base"], "2020", True),
        ("base by place", observation + ["base"], {"place": "here"}, True),
        ("base by place and period", observation + ["base"], {"place": "here", "period": "2020"}, False),
        ("base unknown", observation + ["base"], "here", False),
        ("prices unknown", observation + ["prices"], "past", False),
        ("locator in two languages", observation + ["locator"], {"zh": "第1页", "en": "page 1"}, True),
        ("locator in one language", observation + ["locator"], {"zh": "第1页"}, False),
        ("quote empty", observation + ["quote"], "", False),
        ("quote of two lines", observation + ["quote"], "a\nb", True),
        ("quote of 10000", observation + ["quote"], "字" * 10000, True),
        ("locator empty", observation + ["locator"], "", False),
        ("category by status", chart + ["category"], "status", False),
        ("category null", chart + ["category"], None, False),
        ("series left out", chart + ["series"], DELETE, True),
        ("series by nothing", chart + ["series"], "none", False),
        ("no periods", chart + ["periods"], [], False),
        ("one period twice", chart + ["periods"], ["2023", "2023"], False),
        ("indicator twice", chart + ["indicators"], ["part", "part"], False),
        ("zero as a number", chart + ["zero"], 0, False),
        ("scale unknown", chart + ["scale"], "sqrt", False),
        ("multiples of places", chart + ["multiples"], "place", True),
        ("multiples of periods", chart + ["multiples"], "period", False),
        ("a total that is no id", chart + ["total"], "A total", False),
        ("a layer with a total", chart, {"id": "a", "title": "A", "total": "output", "layers": [
            {"mark": "bar", "indicators": ["output"]}]}, False),
        ("highlight of nothing", chart + ["highlight"], [], False),
        ("highlight of two", chart + ["highlight"], [{"indicator": "output", "place": "here"}], False),
        ("highlight of something else", chart + ["highlight"], [{"status": "actual"}], False),
        ("highlight of an extension", chart + ["highlight"], [{"indicator": "output", "x-a": 1}], True),
        ("highlights", chart + ["highlight"], [{"indicator": "output"}, {"period": "2023"}], True),
        ("annotations", chart + ["annotations"], [{"period": "2023", "indicator": "output", "text": "a"}], True),
        ("annotation without a text", chart + ["annotations"], [{"period": "2023"}], False),
        ("annotation of nothing", chart + ["annotations"], [], False),
        ("shades", chart + ["shade"], [{"from": "2023", "to": "2024"}], True),
        ("shade without an end", chart + ["shade"], [{"from": "2023"}], False),
        ("annotation and shade of layers", chart, {"id": "a", "title": "A", "shade": [{"from": "2023", "to": "2023"}],
            "annotations": [{"period": "2023", "text": "a"}], "layers": [
            {"mark": "bar", "indicators": ["output"], "highlight": [{"period": "2023"}]}]}, True),
        ("shade of a layer", chart, {"id": "a", "title": "A", "layers": [
            {"mark": "bar", "indicators": ["output"], "shade": [{"from": "2023", "to": "2023"}]}]}, False),
        ("totals", chart + ["totals"], False, True),
        ("ranks", chart + ["ranks"], False, True),
        ("ranks as a number", chart + ["ranks"], 1, False),
        ("number of a figure", chart + ["number"], {"zh": "图3-1", "en": "Figure 3-1"}, True),
        ("number of a figure as a number", chart + ["number"], 3, False),
        ("scale of a chart", chart + ["unit_mult"], 8, True),
        ("scale without a word", chart + ["unit_mult"], 5, False),
        ("scale below one", chart + ["unit_mult"], -3, False),
        ("decimals of a chart", chart + ["decimals"], 9, True),
        ("too many decimals of a chart", chart + ["decimals"], 10, False),
        ("totals as a number", chart + ["totals"], 1, False),
        ("reference at a value", chart + ["reference"], [{"value": 7.5, "label": {"zh": "a", "en": "b"}}], True),
        ("reference at an average", chart + ["reference"], [{"average": True}], True),
        ("reference at no average", chart + ["reference"], [{"average": False}], False),
        ("reference at both", chart + ["reference"], [{"average": True, "value": 7}], False),
        ("reference at nothing", chart + ["reference"], [{"label": "a"}], False),
        ("reference past 1e100", chart + ["reference"], [{"value": 2e100}], False),
        ("reference of a layer", chart, {"id": "a", "title": "A", "layers": [
            {"mark": "bar", "indicators": ["output"], "reference": [{"value": 1}]}]}, True),
        ("reference of layers", chart, {"id": "a", "title": "A", "reference": [{"value": 1}], "layers": [
            {"mark": "bar", "indicators": ["output"]}]}, False),
        ("rank", chart + ["rank"], "lead", True),
        ("rank unknown", chart + ["rank"], "first", False),
        ("panels", chart, {"id": "a", "title": "A", "category": "period", "panels": [
            {"layers": [{"mark": "bar", "indicators": ["output"]}]},
            {"layers": [{"mark": "line", "indicators": ["output"], "series": None, "zero": True}]}]}, True),
        ("two axes", chart, {"id": "a", "title": "A", "x-more": 1, "layers": [
            {"mark": "bar", "indicators": ["output"], "axis": "first"},
            {"mark": "line", "indicators": ["output"], "axis": "second", "x-a": 1}]}, True),
        ("a panel with a title", chart, {"id": "a", "title": "A", "panels": [
            {"title": {"zh": "甲", "en": "A"}, "layers": [{"mark": "bar", "indicators": ["output"]}]}]}, True),
        ("a panel with an empty title", chart, {"id": "a", "title": "A", "panels": [
            {"title": "", "layers": [{"mark": "bar", "indicators": ["output"]}]}]}, False),
        ("no panels", chart, {"id": "a", "title": "A", "panels": []}, False),
        ("no layers", chart, {"id": "a", "title": "A", "layers": []}, False),
        ("seven panels", chart, {"id": "a", "title": "A", "panels": 7 * [
            {"layers": [{"mark": "bar", "indicators": ["output"]}]}]}, False),
        ("a panel without layers", chart, {"id": "a", "title": "A", "panels": [{}]}, False),
        ("panels and layers", chart, {"id": "a", "title": "A", "layers": [{"mark": "bar", "indicators": ["output"]}],
            "panels": [{"layers": [{"mark": "bar", "indicators": ["output"]}]}]}, False),
        ("a mark and layers", chart, {"id": "a", "title": "A", "mark": "bar", "layers": [
            {"mark": "bar", "indicators": ["output"]}]}, False),
        ("layers by place", chart, {"id": "a", "title": "A", "category": "place", "layers": [
            {"mark": "bar", "indicators": ["output"]}]}, False),
        ("a layer of dots", chart, {"id": "a", "title": "A", "layers": [
            {"mark": "dot", "indicators": ["output"]}]}, False),
        ("a layer that is sorted", chart, {"id": "a", "title": "A", "layers": [
            {"mark": "bar", "indicators": ["output"], "sort": "ascending"}]}, False),
        ("a third axis", chart, {"id": "a", "title": "A", "layers": [
            {"mark": "bar", "indicators": ["output"], "axis": "third"}]}, False),
        ("no charts", ["charts"], DELETE, True),
        ("no units", ["units"], DELETE, False),
    ]
    for kind in ["permille", "points", "multiple", "volume", "energy", "power", "concentration",
                 "density", "index", "rank", "none"]:
        yield "kind " + kind, unit + ["kind"], kind, True
    for period in ["0001", "9999", "2023-Q1", "2023-Q4", "2023-01", "2023-12", "2023-07-31",
                   "2023-H2", "2023-W01", "2020-W53", "2023-07-31T23:59", "2018/2022", "2023-Q1/2023-Q3",
                   "2023-01/2023-11", "2023-04-01/2024-03-31"]:
        yield "period " + period, observation + ["period"], period, True
    for period in ["0000", "23", "2023-Q5", "2023-Q0", "2023-13", "2023-00", "2023-1",
                   "2023-07-32", "2023-07-00", "2023-07-1", "2023Q1", " 2023", "２０２３",
                   "2023-H3", "2023-W00", "2023-W54", "2023-W9", "2023-07-31T24:00", "2023-07T12:00",
                   "2023/", "2023/0000", "2023/2023-Q1", "2023-01/11", "2023-W01/2023-W02", "2023/2024/2025"]:
        yield "period “%s”" % period, observation + ["period"], period, False


DELETE = object()


def change(document, path, value):
    """A copy of a document with one value set, or taken away."""
    changed = copy.deepcopy(document)
    parent = changed
    for step in path[:-1]:
        parent = parent[step]
    if value is DELETE:
        del parent[path[-1]]
    else:
        parent[path[-1]] = value
    return changed


def walk(value, path):
    """The path of everything in a value."""
    if path:
        yield path
    if isinstance(value, dict):
        for key in value:
            if not key.startswith("x-"):
                yield from walk(value[key], path + [key])
    elif isinstance(value, list):
        # The items of a list are alike; the second one may refer to the first.
        for index in range(min(len(value), 2)):
            yield from walk(value[index], path + [index])


def at(document, path):
    for step in path:
        document = document[step]
    return document


def systematic(small):
    """One change at every place: group, path, changed document."""
    paths = list(walk(small, []))
    for number, path in enumerate(paths):
        # Each place gets some of the replacements, all of them in turn.
        for shift in (0, 4, 7):
            value = REPLACEMENTS[(number + shift) % len(REPLACEMENTS)]
            yield "replaced by " + json.dumps(value), path, change(small, path, value)
        if isinstance(path[-1], str):
            yield "taken away", path, change(small, path, DELETE)
        if isinstance(at(small, path), dict):
            yield "a member more", path, change(small, path + ["more"], 1)
            yield "an extension more", path, change(small, path + ["x-more"], {"a": [1]})


def verdicts(program, documents):
    """For each document, whether the reader takes it, and its problems."""
    with tempfile.TemporaryDirectory() as folder:
        names = []
        for number, document in enumerate(documents):
            name = pathlib.Path(folder, "%d.guatu.json" % number)
            name.write_text(json.dumps(document), encoding="utf-8")
            names.append(str(name))
        output = subprocess.run(
            [program] + names, check=True, stdout=subprocess.PIPE, encoding="utf-8"
        ).stdout
    results = []
    for line in output.splitlines():
        if line.startswith("  "):
            results[-1][1].append(line.strip())
        else:
            results.append((line == "ok", []))
    assert len(results) == len(documents)
    return results


def agree(schema_takes, reader_takes, problems):
    """Whether the two say the same, but for what a schema cannot say."""
    if schema_takes == reader_takes:
        return True
    return schema_takes and all(SEMANTIC.search(problem) for problem in problems)


def marks_of(schema):
    """The marks that the schema has, in its order."""
    found = []

    def look(value):
        if isinstance(value, dict):
            mark = value.get("properties", {}).get("mark", {})
            found.extend(mark.get("enum", []) if isinstance(mark, dict) else [])
            for member in value.values():
                look(member)

    look(schema)
    return found


class Tap:
    """Counts and prints results as TAP does."""

    def __init__(self):
        self.count = 0
        self.failed = 0

    def result(self, passed, name, details=()):
        self.count += 1
        self.failed += not passed
        print("%sok %d %s" % ("" if passed else "not ", self.count, name))
        for detail in details:
            print("# %s" % detail)


def main():
    program, data = sys.argv[1], pathlib.Path(sys.argv[2])
    schema = json.loads((data / "guatu-dataset.schema.json").read_text(encoding="utf-8"))
    builtin = json.loads((data / "jinan-2023.guatu.json").read_text(encoding="utf-8"))
    here = pathlib.Path(__file__).parent
    small = json.loads((here / "small.guatu.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    tap = Tap()

    for name, document in (("the built-in dataset", builtin), ("the small dataset", small)):
        problems = [error.message for error in validator.iter_errors(document)]
        problems += verdicts(program, [document])[0][1]
        tap.result(not problems, name, problems)

    cases = list(edges(small))
    read = verdicts(program, [change(small, path, value) for _, path, value, _ in cases])
    for (name, path, value, expected), (reader_takes, problems) in zip(cases, read):
        schema_takes = validator.is_valid(change(small, path, value))
        passed = schema_takes == expected and agree(schema_takes, reader_takes, problems)
        tap.result(passed, name, [] if passed else ["schema: %s" % schema_takes] + problems)

    # The reader names every mark that there is; the schema has the same.
    known = verdicts(program, [change(small, ["charts", 0, "mark"], "none")])[0][1][0]
    listed = re.search(r"Use one of: (.*)\.$", known).group(1).split(", ")
    tap.result(listed == marks_of(schema), "the marks", [known])

    groups = {}
    changes = list(systematic(small))
    read = verdicts(program, [document for _, _, document in changes])
    for (group, path, document), (reader_takes, problems) in zip(changes, read):
        failures = groups.setdefault(group, [])
        schema_takes = validator.is_valid(document)
        if not agree(schema_takes, reader_takes, problems):
            failures.append("%s: schema %s, reader %s" % (path, schema_takes, problems))
    for group, failures in groups.items():
        tap.result(not failures, "everything " + group, failures)

    print("1..%d" % tap.count)
    sys.exit(1 if tap.failed else 0)


main()
