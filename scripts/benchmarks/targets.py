"""What is to be reached: ratios to the plain run, `again` in milliseconds of wall time."""

# C++, Java and Python are the project's promises. The others follow from what their tools do, where the judge can save something
# and where it can only keep its own costs (a sandbox, 97 cases instead of 3) small:
# - C: the few headers of a C program cost the compiler little, so there is nothing to save. Cold may cost half as much again, and
#   warm, where the sandbox is there already, a fifth.
# - JavaScript is judged as Python is: one start of the interpreter (cold), or none (warm).
# - TypeScript: plain has a start of esbuild before that of node, which hides a part of the sandbox's start.
# - Go: the go command spends more than half of its time on finding out what is to be done; we compile and link directly.
# - Rust: what is left is code generation (engine/languages/README.md), of which a running helper saves nothing.
# - Again: no build, so a compiled program is to be as fast as C++; virtual machines wait started, and load the program first.
TARGETS = {
    "cpp": {"cold": 0.5, "warm": 0.5, "again": 25},
    "c": {"cold": 1.5, "warm": 1.2, "again": 25},
    "python": {"cold": 1.5, "warm": 0.6, "again": 25},
    "java": {"cold": 0.6, "warm": 0.25, "again": 60},
    "javascript": {"cold": 1.5, "warm": 0.6, "again": 40},
    "typescript": {"cold": 1.3, "warm": 0.6, "again": 40},
    "go": {"cold": 0.6, "warm": 0.5, "again": 25},
    "rust": {"cold": 0.8, "warm": 0.7, "again": 25},
}

RATIOS = {"thousand": 0.02, "memory_mb": 60}

# Milliseconds of CPU time for 10^6 integers in one case, in and decoded: as C++ where a language is compiled to machine code; twice
# that where a virtual machine runs the decoder, which has just started.
MILLION = {"cpp": 20, "c": 20, "go": 20, "rust": 20, "java": 40, "javascript": 40, "typescript": 40, "python": 40}
