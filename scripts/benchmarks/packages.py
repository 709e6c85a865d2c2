"""Problems that exist for measuring only, and an installation that has them beside those of the bank."""
import json
import os
import shutil

NUMBERS = {"kind": "array", "size": [1, 1000000], "of": {"kind": "integer", "min": -1000000000, "max": 1000000000}}

ORACLES = {"countNumbers": ("count", "integer", len), "echoNumbers": ("echo", "integer[]", list),
           "largestNumber": ("largest", "integer", max)}


def recipe(name, seed, count, size):
    return {"name": name, "seed": seed, "count": count, "tags": [], "input": {"nums": {"size": [size, size]}}}


def problem(slug, method, random, large):
    solution, result, _ = ORACLES[method]
    return {
        "schema": 1, "slug": slug, "title": slug.replace("-", " ").capitalize(), "difficulty": "easy", "topics": ["Array"],
        "signature": {"method": method, "params": [{"name": "nums", "type": "integer[]"}], "return": result},
        "input": {"nums": NUMBERS}, "limits": {"cpu_ms": 2000, "memory_mb": 256}, "target": {"time": "O(n)", "space": "O(n)"},
        "oracle": f"submissions/accepted/{solution}.cpp", "random": random, "large": large,
        "clarifications": [{"question": f"Question {n}?", "keywords": [f"word{n}"], "answer": "None."} for n in range(1, 5)],
        "hints": ["One.", "Two.", "Three.", "Four."], "follow_ups": [{"question": "What else?", "answer": "Nothing."}],
    }


def statement(slug, samples, shown):
    examples = "\n".join("```\nInput: nums = {}\nOutput: {}\n```\n".format(
        json.dumps(case["args"]["nums"]).replace(" ", ""), json.dumps(case["answer"]).replace(" ", "")) for case in samples)
    return f"# {shown}\n\nA problem to measure with.\n\n## Examples\n\n{examples}\n## Constraints\n\n- `1 <= nums.length <= 1000000`\n" \
           "- `-1000000000 <= nums[i] <= 1000000000`\n"


def write(problems, solutions, slug, method, random, large):
    folder = problems / slug
    content = problem(slug, method, random, large)
    name, _, answer = ORACLES[method]

    def case(label, numbers):
        return {"name": label, "tags": ["small"], "args": {"nums": numbers}, "answer": answer(numbers)}

    samples = [case("example-1", [3, 1, 2])]
    edges = [case(f"edge-{n}", list(range(n, 2 * n))) for n in range(1, 9)]
    for inner in ("data/secret", "submissions/accepted", "submissions/wrong_answer"):
        (folder / inner).mkdir(parents=True)
    (folder / "problem.json").write_text(json.dumps(content))
    (folder / "statement.md").write_text(statement(slug, samples, content["title"]))
    for text in ("brief.md", "editorial.md"):
        (folder / text).write_text("A problem to measure with.\n")
    for file, cases in (("data/sample.jsonl", samples), ("data/secret/edge.jsonl", edges)):
        (folder / file).write_text("".join(json.dumps(each, separators=(",", ":")) + "\n" for each in cases))
    for kind in ("accepted", "wrong_answer"):
        shutil.copy(solutions / "cpp" / (name + ".cpp"), folder / "submissions" / kind)


def install(binary, languages, bank, slug, solutions, folder):
    """The installation's layout with `binary`, the problem `slug` of the bank and those of measuring. Returns the new binary."""
    build = binary.parent.parent
    for inner in ("bin", "libexec/rehearse", "share/rehearse/problems"):
        (folder / inner).mkdir(parents=True)
    for source, target in ((binary, "bin/rehearse"), (build / "libexec/rehearse/rehearse-jail", "libexec/rehearse/rehearse-jail")):
        link_or_copy(source.resolve(), folder / target)
    (folder / "share/rehearse/languages").symlink_to(languages)
    problems = folder / "share/rehearse/problems"
    shutil.copytree(bank / slug, problems / slug)
    write(problems, solutions, "thousand-cases", "largestNumber", [recipe("ten", 1, 990, 10)], [recipe("one", 5000, 1, 10)])
    for slug, method in (("million-in", "countNumbers"), ("million-both-ways", "echoNumbers")):
        write(problems, solutions, slug, method, [recipe("ten", 1, 30, 10)], [recipe("million", 5000, 1, 1000000)])
    return folder / "bin/rehearse"


def link_or_copy(source, target):
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)
