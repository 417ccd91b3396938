#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window's sentences on their way to translators and back; ./dev strings calls this.

update              brings every .ts file in step with the sources (lupdate)
status              how much of each language is finished
export CODE [FILE]  unfinished sentences as JSON, one per line, for filling in "translation" (plurals: a list of forms)
import CODE FILE    takes the filled-in file back; refuses a sentence whose placeholders or tags differ and says so
"""
import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path

HERE = Path(__file__).resolve().parent
LANGUAGES = ["en", "de", "es", "fr", "ja", "zh_CN"]
LUPDATE = "/usr/lib/qt6/bin/lupdate"
MARK = re.compile(r"%L?\d{1,2}|%n|%L1|</?[a-z0-9]+[^>]*>|\n")


def ts_file(code):
    if code not in LANGUAGES:
        sys.exit(f"strings: {code} is none of {', '.join(LANGUAGES)}")
    return HERE / f"quantoscope_{code}.ts"


def lupdate(code):
    command = [LUPDATE, "-silent", "-no-obsolete", "-locations", "none", "-source-language", "en"]
    if code == "en":
        command.append("-pluralonly")
    command += ["-target-language", code, "app", "widgets", "-ts", str(ts_file(code))]
    subprocess.run(command, cwd=HERE.parent, check=True)


def messages(root):
    """(context, message element) of every sentence that the sources still have."""
    for context in root.iter("context"):
        for message in context.iter("message"):
            if message.find("translation").get("type") not in ("obsolete", "vanished"):
                yield context.findtext("name"), message


def key(context, message):
    return context, message.findtext("source"), message.findtext("comment") or ""


def is_finished(message):
    return message.find("translation").get("type") is None


def export(code, target):
    lines = []
    for context, message in messages(ET.parse(ts_file(code)).getroot()):
        if is_finished(message):
            continue
        entry = {"context": context, "source": message.findtext("source")}
        for name, tag in (("comment", "comment"), ("note", "extracomment")):
            if message.findtext(tag):
                entry[name] = message.findtext(tag)
        if message.get("numerus") == "yes":
            forms = len(message.findall("translation/numerusform"))
            entry["plural"] = True
            entry["translation"] = [""] * forms
        else:
            entry["translation"] = ""
        lines.append(json.dumps(entry, ensure_ascii=False))
    target.write("[\n" + ",\n".join(lines) + "\n]\n")


def problem(source, translation, plural):
    """Why the translation cannot stand for the source, or None."""
    if not translation.strip():
        return "empty"
    wanted, found = Counter(MARK.findall(source)), Counter(MARK.findall(translation))
    if plural:  # "one file" may do without its number
        wanted.pop("%n", None)
        found.pop("%n", None)
    if wanted != found:
        return f"placeholders, tags or line breaks differ: {dict(wanted - found)} missing, {dict(found - wanted)} too many"
    if ("&" in re.sub(r"&&|& ", "", source)) != ("&" in re.sub(r"&&|& ", "", translation)) and "<" not in source:
        return "the mnemonic & is on one side only"
    edges = lambda text: (text[:1].isspace(), text[-1:].isspace())
    if edges(source) != edges(translation):
        return "space at the beginning or the end differs"
    return None


def bring_in(code, path):
    tree = ET.parse(ts_file(code))
    known = {key(context, message): message for context, message in messages(tree.getroot())}
    taken, refused = 0, 0
    for entry in json.loads(Path(path).read_text(encoding="utf-8")):
        message = known.get((entry["context"], entry["source"], entry.get("comment", "")))
        translations = entry["translation"] if isinstance(entry["translation"], list) else [entry["translation"]]
        if not any(t.strip() for t in translations):
            continue
        why = "the sources have no such sentence" if message is None else next(
            filter(None, (problem(entry["source"], t, entry.get("plural", False)) for t in translations)), None)
        if message is not None and why is None:
            element = message.find("translation")
            forms = element.findall("numerusform")
            if max(1, len(forms)) != len(translations):
                why = f"{len(forms)} plural forms are needed"
            else:
                for form, text in zip(forms or [element], translations):
                    form.text = text
                element.attrib.pop("type", None)
                taken += 1
                continue
        refused += 1
        print(f"{entry['context']}: {entry['source']!r}: {why}", file=sys.stderr)
    tree.write(ts_file(code), encoding="utf-8", xml_declaration=True)
    lupdate(code)  # in Linguist's own layout again
    print(f"{code}: {taken} taken, {refused} refused")
    return refused == 0


def fill_english():
    """A plural in the sources is written "%n run(s)"; where a verb changes too, correct it by hand (import en)."""
    tree = ET.parse(ts_file("en"))
    for _, message in messages(tree.getroot()):
        forms = message.findall("translation/numerusform")
        if not is_finished(message) and "(s)" in message.findtext("source"):
            for form, ending in zip(forms, ("", "s")):
                form.text = message.findtext("source").replace("(s)", ending)
            message.find("translation").attrib.pop("type")
    tree.write(ts_file("en"), encoding="utf-8", xml_declaration=True)
    lupdate("en")


def status():
    for code in LANGUAGES:
        all_messages = [m for _, m in messages(ET.parse(ts_file(code)).getroot())]
        print(f"{code:6} {sum(map(is_finished, all_messages))} of {len(all_messages)}")


def main(arguments):
    command = arguments[0] if arguments else "update"
    if command == "update":
        for code in LANGUAGES:
            lupdate(code)
        fill_english()
        status()
    elif command == "status":
        status()
    elif command == "export" and len(arguments) == 2:
        export(arguments[1], sys.stdout)
    elif command == "export" and len(arguments) == 3:
        with open(arguments[2], "w", encoding="utf-8") as target:
            export(arguments[1], target)
    elif command == "import" and len(arguments) == 3:
        if not bring_in(arguments[1], arguments[2]):
            sys.exit(1)
    else:
        sys.exit(__doc__)


main(sys.argv[1:])
