#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Edits exported documents with python-docx and openpyxl, reads them back, and counts what was lost or invented.

Each edit is made twice: in the document, and in a copy of the plan file as it should become. Then
`plenaria readback --accept all --into` has to give exactly that copy.

usage: seeded-edits.py PROGRAM PLAN [EDITS [SEED]]     EDITS in all (1000), half of them in Word, half in Excel
"""
import copy, json, os, random, re, subprocess, sys, tempfile, uuid
import docx, openpyxl
from docx.text.paragraph import Paragraph

WORDS = "regional review draft meeting report guide data river basin network signature open training pilot".split()
PER_FILE = 25


def base36(text):
    return str(uuid.UUID(int=int(text, 36)))


def phrase(rnd):
    return " ".join(rnd.choice(WORDS) for _ in range(rnd.randint(2, 6))) + " " + str(rnd.randint(100, 999))


def reworded(node, language, text):
    """A text of a plan file with other words in its original language."""
    if isinstance(node, dict):
        made = dict(node)
        old = made.get(language)
        made[language] = dict(old, text=text) if isinstance(old, dict) else text
        return made
    return text


def words(node, language):
    if isinstance(node, dict):
        node = node.get(language, "")
        return node.get("text", "") if isinstance(node, dict) else node
    return node


class Plan:
    def __init__(self, file):
        self.plan = json.load(open(file, encoding="utf-8"))
        self.language = self.plan["originalLanguage"]
        self.elements = {}
        for section in self.plan.get("sections", []):
            self.elements[section["id"]] = section
        for area in self.plan.get("areas", []):
            self.elements[area["id"]] = area
            for activity in area.get("activities", []):
                self.elements[activity["id"]] = activity

    def activities(self):
        return [a for area in self.plan.get("areas", []) for a in area.get("activities", [])]


def word(rnd, plan, source, target, count):
    document = docx.Document(source)
    paragraphs = {}
    for paragraph in document.paragraphs:
        for mark in paragraph._p.xpath("./w:bookmarkStart/@w:name"):
            found = re.fullmatch(r"_P([0-9a-z]{25})_([A-Za-z0-9]+)", mark)
            if found:
                paragraphs[base36(found.group(1)), found.group(2)] = paragraph
    done, touched = 0, set()
    kinds = ["title", "objective", "name", "heading", "venue", "venue bare", "products", "participants", "add", "drop"]
    while done < count:
        kind = rnd.choice(kinds)
        field = {"venue bare": "venue", "add": "products", "drop": "participants"}.get(kind, kind)
        places = [k for k in paragraphs if k[1] == field and k not in touched]
        if not places:
            continue
        key = rnd.choice(places)
        element, paragraph, text = plan.elements[key[0]], paragraphs[key], phrase(rnd)
        if field not in element and field != "venue":
            continue
        touched.add(key)
        if kind in ("title", "objective", "name", "heading"):
            paragraph.runs[-1].text = text
            element[field] = reworded(element[field], plan.language, text)
        elif field == "venue":
            label = paragraph.text.split("\t")[0]
            if kind == "venue":
                paragraph.runs[-1].text = text
            else:
                paragraph.text = label + "\t" + text  # loses the bookmark
            old = element["venue"]
            wording = old.get("wording", "") if old["kind"] == "place" else ""
            element["venue"] = {"kind": "place", "wording": reworded(wording, plan.language, text)}
        elif kind in ("products", "participants"):
            paragraph.runs[-1].text = text
            element[field][0] = reworded(element[field][0], plan.language, text)
        elif kind == "add":
            new = copy.deepcopy(paragraph._p)
            for mark in new.xpath("./w:bookmarkStart|./w:bookmarkEnd"):
                new.remove(mark)
            last = paragraph._p
            for _ in range(len(element["products"]) - 1):
                last = last.getnext()
            last.addnext(new)
            Paragraph(new, paragraph._parent).text = text
            element["products"].append(text)
        elif kind == "drop":
            for _ in range(len(element[field]) - 1):
                paragraph._p.getparent().remove(paragraph._p.getnext())
            paragraph._p.getparent().remove(paragraph._p)
            del element[field]
        done += 1
    document.save(target)
    return done


def excel(rnd, plan, source, target, count):
    book = openpyxl.load_workbook(source)
    heads, rows = {}, {}
    named = getattr(book.defined_names, "definedName", None)  # openpyxl before 3.1
    names = named if named is not None else book.defined_names.values()
    for name in names:
        parts = name.name.split(".", 2)
        if parts[0] == "plenaria" and len(parts) == 3 and parts[1] != "workbook":
            sheet, cells = name.attr_text.rsplit("!", 1)
            letters = re.match(r"\$([A-Z]+)", cells).group(1)
            heads[parts[1], parts[2]] = (sheet.strip("'"), openpyxl.utils.column_index_from_string(letters))

    def cell(key, column, row):
        sheet, at = heads[key, column]
        return book[sheet].cell(row, at)
    for key in ("activities", "areas", "details"):
        sheet = book[heads[key, "id"][0]]
        for row in range(2, sheet.max_row + 1):
            if cell(key, "id", row).value:
                rows[key, cell(key, "id", row).value] = row
    status = {"Planned": "planned", "Under way": "underWay", "Done": "done", "Postponed": "postponed"}
    done, touched = 0, set()
    kinds = ["title", "objective", "products", "responsible", "participants", "amount", "text amount", "status",
             "dates", "text dates", "period", "result", "notes", "progress"]
    while done < count:
        kind = rnd.choice(kinds)
        key = "areas" if kind == "objective" else "details" if kind in ("result", "notes", "progress") else "activities"
        element_id = rnd.choice([k[1] for k in rows if k[0] == key])
        field = {"text amount": "amount", "text dates": "dates", "period": "dates"}.get(kind, kind)
        if (element_id, field) in touched:
            continue
        element, row, text = plan.elements[element_id], rows[key, element_id], phrase(rnd)
        if field == "amount" and not element.get("resources"):
            continue
        touched.add((element_id, field))
        if kind in ("title", "objective", "result", "notes"):
            cell(key, kind, row).value = text
            element[kind] = reworded(element.get(kind, ""), plan.language, text)
        elif kind in ("products", "responsible", "participants"):
            old = cell(key, kind, row).value
            cell(key, kind, row).value = (old + "\n" if old else "") + text
            element.setdefault(kind, []).append(text)
        elif field == "amount":
            amount = rnd.randint(1, 900) * 50
            cell(key, "amount", row).value = amount if kind == "amount" else f"{amount:,}"
            element["resources"][0]["amount"] = amount
        elif kind == "status":
            wanted = rnd.choice(list(status))
            cell(key, "status", row).value = wanted
            element["status"] = status[wanted]
        elif kind == "period":
            cell(key, "timeframe", row).value = "S1"
            element["timeframe"] = "S1"
        elif field == "dates":
            import datetime
            year = plan.plan["calendar"]["start"][:4]
            start = datetime.date(int(year), rnd.randint(1, 6), rnd.randint(1, 28))
            end = start + datetime.timedelta(days=rnd.randint(1, 120))
            cell(key, "start", row).value = start if kind == "dates" else start.isoformat()
            cell(key, "end", row).value = end if kind == "dates" else end.isoformat()
            element["timeframe"] = f"{start}/{end}"
        elif kind == "progress":
            percent = rnd.randint(1, 100)
            cell(key, "progress", row).value = percent / 100
            element["progress"] = percent
        done += 1
    if rnd.random() < 0.5:
        book.worksheets[0].title = "Renamed"
    book.save(target)
    return done


def same(value):
    """A plan for comparing: members in any order, amounts as numbers, without what no document carries."""
    if isinstance(value, dict):
        return {k: same(v) for k, v in value.items() if v not in ([], "", None)}
    if isinstance(value, list):
        return [same(v) for v in value]
    return float(value) if isinstance(value, (int, float)) and not isinstance(value, bool) else value


def differences(expected, found, path=""):
    if isinstance(expected, dict) and isinstance(found, dict):
        out = []
        for k in sorted(set(expected) | set(found)):
            out += differences(expected.get(k), found.get(k), path + "/" + k)
        return out
    if isinstance(expected, list) and isinstance(found, list) and len(expected) == len(found):
        return [d for i, (a, b) in enumerate(zip(expected, found)) for d in differences(a, b, f"{path}[{i}]")]
    return [] if expected == found else [f"{path}: expected {expected!r}, found {found!r}"]


def main():
    program, file = sys.argv[1].split(), sys.argv[2]
    total = int(sys.argv[3]) if len(sys.argv) > 3 else 1000
    seed = int(sys.argv[4]) if len(sys.argv) > 4 else 1
    folder = tempfile.mkdtemp()
    made = wrong = 0
    for kind, ending, editor in (("docx", ".docx", word), ("xlsx", ".xlsx", excel)):
        source = os.path.join(folder, "sent" + ending)
        subprocess.run(program + ["export", file, "--to", kind, "-o", source], check=True, stdout=subprocess.DEVNULL)
        left, number = total // 2, 0
        while left > 0:
            rnd, plan = random.Random(f"{seed} {kind} {number}"), Plan(file)
            target, out = os.path.join(folder, f"back{number}{ending}"), os.path.join(folder, f"{kind}{number}.plan.json")
            count = editor(rnd, plan, source, target, min(PER_FILE, left))
            run = subprocess.run(program + ["readback", file, target, "--accept", "all", "--into", out],
                                 capture_output=True, text=True)
            found = json.load(open(out, encoding="utf-8")) if os.path.exists(out) else {}
            expected = plan.plan
            problems = differences(same(expected), same({k: v for k, v in found.items() if k != "log"}))
            problems = [p for p in problems if not p.startswith("/log")]
            if run.returncode or problems:
                wrong += max(1, len(problems))
                print(f"{kind} file {number} (seed {seed}): exit {run.returncode}", *problems[:12], sep="\n  ")
                print(run.stderr)
            made, left, number = made + count, left - count, number + 1
    print(f"{made} edits made, {wrong} lost or invented")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
