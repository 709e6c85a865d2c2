"""What somebody without a judge would run: the solution with a main that calls it on the samples, by the plain tools."""
import json
import os

from .machine import FOLDERS, tool

# What a user writes around the pasted solution: only what this solution needs, as {solution} and {calls}; and one call.
PROGRAMS = {
    "cpp": ("main.cpp", "#include <bits/stdc++.h>\nusing namespace std;\n{solution}\nint main() {{\n{calls}}}\n",
            "    cout << Solution().isValid({s}) << '\\n';\n"),
    "c": ("main.c", "#include <stdbool.h>\n#include <stdio.h>\n#include <stdlib.h>\n#include <string.h>\n{solution}\n"
          "int main(void) {{\n{calls}}}\n", '    printf("%d\\n", isValid({s}));\n'),
    "python": ("main.py", "{solution}\n{calls}", "print(Solution().isValid({s}))\n"),
    "java": ("Main.java", "import java.util.*;\n{solution}\npublic class Main {{\n    public static void main(String[] args) {{\n"
             "{calls}    }}\n}}\n", "        System.out.println(new Solution().isValid({s}));\n"),
    "javascript": ("main.js", "{solution}\n{calls}", "console.log(isValid({s}));\n"),
    "typescript": ("main.ts", "{solution}\n{calls}", "console.log(isValid({s}));\n"),
    "go": ("main.go", 'package main\n\nimport "fmt"\n\n{solution}\nfunc main() {{\n{calls}}}\n', "\tfmt.Println(isValid({s}))\n"),
    "rust": ("main.rs", "struct Solution;\n{solution}\nfn main() {{\n{calls}}}\n",
             '    println!("{{}}", Solution::is_valid({s}.to_string()));\n'),
}

# Alternatives in order of preference, each with the tools that it needs. esbuild before tsc, which takes ten times as long: the
# comparison is with the fastest way that users have.
COMMANDS = {
    "cpp": [[["g++", "-O2", "main.cpp", "-o", "main"], ["./main"]]],
    "c": [[["gcc", "-O2", "main.c", "-o", "main"], ["./main"]]],
    "python": [[["python3", "main.py"]]],
    "java": [[["javac", "Main.java"], ["java", "Main"]]],
    "javascript": [[["node", "main.js"]]],
    "typescript": [[["esbuild", "main.ts", "--outfile=main.js", "--log-level=error"], ["node", "main.js"]],
                   [["tsc", "--target", "es2022", "main.ts"], ["node", "main.js"]]],
    "go": [[["go", "build", "-o", "main", "main.go"], ["./main"]]],
    "rust": [[["rustc", "-O", "main.rs"], ["./main"]]],
}


def commands_of(language):
    """The first alternative whose tools are here, by their paths; else the name of a tool that is missing."""
    missing = ""
    for commands in COMMANDS[language]:
        needed = [command[0] for command in commands if not command[0].startswith("./")]
        absent = [name for name in needed if not tool(name)]
        if not absent:
            return [[command[0] if command[0].startswith("./") else tool(command[0]), *command[1:]] for command in commands], None
        missing = missing or absent[0]
    return None, missing


def describe(language):
    commands, _ = commands_of(language)
    return " && ".join(" ".join([os.path.basename(c[0]) if c[0].startswith("/") else c[0], *c[1:]]) for c in commands)


def write(language, solution, samples, folder):
    name, program, call = PROGRAMS[language]
    calls = "".join(call.format(s=json.dumps(case["args"]["s"])) for case in samples)
    (folder / name).write_text(program.format(solution=solution, calls=calls))


def environment(folder):
    """A user's own: go keeps its builds in a cache that lives as long as `folder`."""
    return {"PATH": FOLDERS, "HOME": str(folder), "GOCACHE": str(folder / "go-cache"), "LC_ALL": "C.UTF-8"}
