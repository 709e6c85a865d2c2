"""Holds problem.json samples, and those of the bank, against problems/schema/problem.schema.json.

usage: schema_test.py <problems> <packages>. The test of the program itself (packages_test.cpp) reads the same samples, so that
both are known to agree: valid/ is accepted by both, invalid/ refused by both, beyond-schema/ refused by the program alone,
since it needs more than a schema can say.
"""

import json
import pathlib
import sys

try:
    import jsonschema
except ImportError:
    sys.exit("this test needs the Python package jsonschema (Debian: apt install python3-jsonschema)")


def validators(folder):
    """One for each kind of problem: a task with a signature, and a whole program. The second refers to the first."""
    schemas = {name: json.loads((folder / f"{name}.schema.json").read_text(encoding="utf-8")) for name in ("problem", "program")}
    made = {}
    for name, schema in schemas.items():
        jsonschema.Draft202012Validator.check_schema(schema)
        resolver = jsonschema.RefResolver("", schema, store={"problem.schema.json": schemas["problem"]})
        made[name] = jsonschema.Draft202012Validator(schema, resolver=resolver)
    return made


def is_program(problem):
    signature = problem.get("signature") if isinstance(problem, dict) else None
    return isinstance(signature, dict) and "program" in signature


def main():
    problems, packages = map(pathlib.Path, sys.argv[1:])
    by_kind = validators(problems / "schema")
    samples = packages / "problem-json"
    accepted = sorted(samples.glob("valid/*.json")) + sorted(samples.glob("beyond-schema/*.json"))
    accepted += sorted(packages.glob("good-*/problem.json")) + sorted(problems.glob("*/problem.json"))
    refused = sorted(samples.glob("invalid/*.json"))
    if len(accepted) < 10 or len(refused) < 20:
        sys.exit(f"too few samples: {len(accepted)} to accept, {len(refused)} to refuse")
    failures = 0
    for path in accepted + refused:
        problem = json.loads(path.read_text(encoding="utf-8"))
        errors = list(by_kind["program" if is_program(problem) else "problem"].iter_errors(problem))
        if bool(errors) == (path in refused):
            continue
        failures += 1
        print(f"{path}: " + ("is accepted" if not errors else "is refused"))
        for error in errors:
            print(f"  /{'/'.join(map(str, error.absolute_path))}: {error.message[:300]}")
    print(f"{len(accepted)} accepted, {len(refused)} refused, {failures} of them wrongly")
    return 1 if failures else 0


sys.exit(main())
