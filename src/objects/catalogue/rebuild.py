#!/usr/bin/env python3
"""Rebuilds fields.tsv from the classes of Stripe's Python package.

Usage: rebuild.py FOLDER, where FOLDER is the `stripe` folder of the unpacked package. It takes names, types,
nullability and literals. README.md in this folder has the whole procedure. Needs only the standard library.
"""

import ast
import pathlib
import re
import sys

HERE = pathlib.Path(__file__).parent
FIELDS = HERE / "fields.tsv"
EVENT_TYPES = HERE / "../../event/event_type/event_types.tsv"

# Elements of lists that handlers read, although no event carries them by themselves.
ELEMENTS = [
    "balance_transaction",
    "credit_note_line_item",
    "entitlements.active_entitlement",
    "item",
    "line_item",
    "subscription_item",
    "transfer_reversal",
]

# Integers that are Unix times, by name.
TIME = re.compile(
    r"(_at|_date|_timestamp|_time)$"
    r"|^(as_of|available_on|billed_until|billing_cycle_anchor|capture_before|created|current_deadline|date|deadline"
    r"|deletes_after|due_by|end|eta|expires_after|expires_on|next_payment_attempt|next_pending_invoice_item_invoice"
    r"|redeem_by|release_after|result_available_until|scheduled_release|start|timestamp|trial_end|trial_start|updated"
    r"|(current_period|data_available|interval|period)_(start|end))$"
)


def literal_name(class_def):
    """Returns the `OBJECT_NAME` of a class, if it has one."""
    for item in class_def.body:
        if isinstance(item, ast.AnnAssign) and item.target.id == "OBJECT_NAME":
            return item.value.value if isinstance(item.value, ast.Constant) else None
    return None


class Package:
    """The classes of the package that are Stripe objects."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.by_object = {}
        self.object_of = {}
        for path in sorted(self.folder.rglob("_*.py")):
            parts = path.relative_to(self.folder).with_suffix("").parts
            if parts[0] in ("v2", "params"):
                continue
            tree = ast.parse(path.read_text(encoding="utf-8"))
            for item in tree.body:
                if isinstance(item, ast.ClassDef) and literal_name(item):
                    module = ".".join(("stripe",) + parts)
                    imports = {
                        alias.asname or alias.name: node.module
                        for node in ast.walk(tree)
                        if isinstance(node, ast.ImportFrom)
                        for alias in node.names
                    }
                    self.by_object[literal_name(item)] = (item, module, imports)
                    self.object_of[(module, item.name)] = literal_name(item)

    def api_version(self):
        text = (self.folder / "_api_version.py").read_text(encoding="utf-8")
        return re.search(r'CURRENT = "([^"]+)"', text).group(1)


def annotation(node):
    """Resolves an annotation that is a string."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return ast.parse(node.value, mode="eval").body
    return node


def subscript(node, name):
    """Returns the argument of `name[…]`, or `None`."""
    if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name) and node.value.id == name:
        return node.slice
    return None


class Object:
    """Reads the fields of one object's class and of the classes nested in it."""

    def __init__(self, package, name):
        self.package = package
        self.name = name
        self.class_def, self.module, self.imports = package.by_object[name]
        self.rows = []
        self.read(self.class_def, self.class_def.name, [])

    def read(self, class_def, path, scopes):
        nested = {item.name: f"{path}.{item.name}" for item in class_def.body if isinstance(item, ast.ClassDef)}
        scopes = scopes + [nested]
        names = {}
        for item in class_def.body:
            if isinstance(item, ast.Assign) and getattr(item.targets[0], "id", "") == "_field_remappings":
                names = {v: k for k, v in ast.literal_eval(item.value).items()}
        for item in class_def.body:
            if isinstance(item, ast.ClassDef):
                self.read(item, nested[item.name], scopes)
            elif isinstance(item, ast.AnnAssign):
                field = item.target.id
                if field.startswith("_") or field.isupper():
                    continue
                kind = annotation(item.annotation)
                inner = subscript(kind, "Optional")
                nullable = "nullable" if inner is not None else ""
                kind, values = self.kind(field, kind if inner is None else inner, scopes)
                field = names.get(field, field)
                self.rows.append((self.name, path, field, kind, nullable, values))

    def reachable_rows(self):
        """Returns the rows of the classes that fields refer to. The rest are values of maps and members of unions."""
        reached = {self.class_def.name}
        while True:
            targets = {
                row[3].removeprefix("list<").removesuffix(">").removeprefix("nested:")
                for row in self.rows
                if row[1] in reached and "nested:" in row[3]
            }
            if targets <= reached:
                return [row for row in self.rows if row[1] in reached]
            reached |= targets

    def target(self, node):
        """Returns the object that a class is, or an empty text for one that has no name or may be several."""
        node = annotation(node)
        if not isinstance(node, ast.Name):
            return ""
        if (self.module, node.id) in self.package.object_of:
            return self.package.object_of[(self.module, node.id)]
        module = self.imports.get(node.id)
        return self.package.object_of.get((module, node.id), "")

    def to_target(self, kind, node):
        target = self.target(node)
        return f"{kind}:{target}" if target else kind

    def kind(self, field, node, scopes):
        node = annotation(node)
        literal = subscript(node, "Literal")
        if literal is not None:
            values = [item.value for item in getattr(literal, "elts", [literal])]
            if values == [True]:
                return "bool", ""
            return "enum", "|".join(sorted(values))
        union = subscript(node, "Union")
        if union is not None:
            members = [annotation(item) for item in union.elts]
            for member in members:
                if subscript(member, "Literal") is not None:
                    return self.kind(field, member, scopes)
            return "object", ""
        inner = subscript(node, "List")
        if inner is not None:
            kind, _ = self.kind("", inner, scopes)
            return f"list<{kind}>", ""
        inner = subscript(node, "ExpandableField")
        if inner is not None:
            return self.to_target("expandable", inner), ""
        inner = subscript(node, "ListObject")
        if inner is not None:
            return self.to_target("page", inner), ""
        inner = subscript(node, "UntypedStripeObject")
        if inner is None:
            inner = subscript(node, "Dict")
        if inner is not None:
            return ("metadata" if isinstance(inner, ast.Name) and inner.id == "str" else "map"), ""
        if not isinstance(node, ast.Name):
            return "object", ""
        if node.id == "int":
            return ("time" if TIME.search(field) else "int"), ""
        simple = {"str": "str", "bool": "bool", "float": "float", "Decimal": "decimal"}.get(node.id)
        if simple:
            return simple, ""
        for scope in reversed(scopes):
            if node.id in scope:
                return f"nested:{scope[node.id]}", ""
        return self.to_target("object", node), ""


def event_objects():
    """Returns the objects that snapshot events carry."""
    objects = set()
    for line in EVENT_TYPES.read_text(encoding="utf-8").splitlines():
        if line.startswith(("#", "v1.", "v2.")):
            continue
        objects.update(line.split("\t")[1].split("|"))
    return objects - {"-"}


def merged(rows):
    """Keeps the rows and values of the list that the package no longer has: events of older API versions have them."""
    old = [line.split("\t") for line in FIELDS.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    rows = {row[:3]: row for row in rows}
    for row in map(tuple, old):
        new = rows.setdefault(row[:3], row)
        if row[5]:
            values = set(row[5].split("|")) | set(new[5].split("|"))
            rows[row[:3]] = new[:5] + ("|".join(sorted(values - {""})),)
    return rows.values()


def main():
    package = Package(sys.argv[1])
    rows = []
    for name in sorted(event_objects() | set(ELEMENTS)):
        rows += Object(package, name).reachable_rows()
    header = (
        "# The fields of every object that Stripe sends in events. README.md in this folder describes the columns.\n"
        f"# API version {package.api_version()}\n"
    )
    FIELDS.write_text(header + "".join("\t".join(row) + "\n" for row in sorted(merged(rows))), encoding="utf-8")


if __name__ == "__main__":
    main()
