"""What is to be reached: ratios to the plain run, `again` in milliseconds of wall time."""

# C++, Java and Python are the project's promises. The others follow from what their tools do:
# - C: without C++'s headers there is nothing to save in the compiler, so all that is left for cold is to cost no more than half as
#   much again, in a sandbox and with all cases; warm saves the sandbox's start.
# - JavaScript is judged as Python is: one start of the interpreter (cold), or none (warm).
# - TypeScript: plain has a start of esbuild beside that of node, in which the sandbox's start disappears.
# - Go: the go command spends more than half of its time on finding out what is to be done, and we compile and link directly.
# - Rust: what is left is code generation and the linker (engine/languages/README.md), so a helper cannot win much.
TARGETS = {
    "cpp": {"cold": 0.5, "warm": 0.5, "again": 25},
    "c": {"cold": 1.5, "warm": 1.0, "again": 25},
    "python": {"cold": 1.5, "warm": 0.6, "again": 25},
    "java": {"cold": 0.6, "warm": 0.25, "again": 60},
    "javascript": {"cold": 1.5, "warm": 0.6, "again": 40},
    "typescript": {"cold": 1.3, "warm": 0.6, "again": 40},
    "go": {"cold": 0.6, "warm": 0.5, "again": 25},
    "rust": {"cold": 0.8, "warm": 0.7, "again": 25},
}

RATIOS = {"thousand": 0.02, "memory_mb": 60}

# Milliseconds of CPU time for 10^6 integers in one case.
MILLION = {"cpp": 20, "c": 20, "go": 20, "rust": 20, "java": 40, "javascript": 40, "typescript": 40, "python": 40}
