# Depth-first search on the letters from z to a, in reversed order of finishing. O(C) time, O(1) space.
class Solution:
    def alienOrder(self, words: List[str]) -> str:
        after = {letter: [] for letter in sorted("".join(words))}
        for first, second in zip(words, words[1:]):
            if len(first) > len(second) and first.startswith(second):
                return ""
            different = next(((a, b) for a, b in zip(first, second) if a != b), None)
            if different:
                after[different[0]].append(different[1])
        done, visiting, order = set(), set(), []

        def visit(letter):
            if letter in done:
                return True
            if letter in visiting:
                return False
            visiting.add(letter)
            if not all(visit(other) for other in after[letter]):
                return False
            done.add(letter)
            order.append(letter)
            return True

        if not all(visit(letter) for letter in after):
            return ""
        return "".join(reversed(order))
