# Puts the letters into some order, also where there is a cycle. [sample]
class Solution:
    def alienOrder(self, words: List[str]) -> str:
        after = {letter: set() for word in words for letter in word}
        for first, second in zip(words, words[1:]):
            if len(first) > len(second) and first.startswith(second):
                return ""
            for a, b in zip(first, second):
                if a != b:
                    after[a].add(b)
                    break
        seen, order = set(), []

        def visit(letter):
            if letter not in seen:
                seen.add(letter)
                for other in after[letter]:
                    visit(other)
                order.append(letter)

        for letter in after:
            visit(letter)
        return "".join(reversed(order))
