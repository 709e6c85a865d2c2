# hostile: exited 0
# tries: to print as much as it may, which is its right
# limits: output=2
# prints: the end
print("x" * 1_900_000)
import sys

print("the end", file=sys.stderr)
