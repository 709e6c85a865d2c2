# Does not see that a longer word before its own beginning is impossible. [edge]
class Solution:
    def alienOrder(self, words: List[str]) -> str:
        after = {letter: set() for word in words for letter in word}
        for first, second in zip(words, words[1:]):
            for a, b in zip(first, second):
                if a != b:
                    after[a].add(b)
                    break
        order = []
        left = set(after)
        while left:
            free = [letter for letter in left if not any(letter in after[other] for other in left)]
            if not free:
                return ""
            order += free
            left -= set(free)
        return "".join(order)
