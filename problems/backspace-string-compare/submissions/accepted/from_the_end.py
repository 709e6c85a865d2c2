# Compares the letters that survive, from the end. O(n + m) time, O(1) space.
class Solution:
    def backspaceCompare(self, s: str, t: str) -> bool:
        def survivors(keys):
            skip = 0
            for key in reversed(keys):
                if key == "#":
                    skip += 1
                elif skip:
                    skip -= 1
                else:
                    yield key

        return all(a == b for a, b in itertools.zip_longest(survivors(s), survivors(t)))
