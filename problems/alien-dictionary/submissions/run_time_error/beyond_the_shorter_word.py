# Compares as far as the first word goes, beyond the end of a shorter second one. [edge]
class Solution:
    def alienOrder(self, words: List[str]) -> str:
        after = {letter: set() for word in words for letter in word}
        for first, second in zip(words, words[1:]):
            for i in range(len(first)):
                if first[i] != second[i]:
                    after[first[i]].add(second[i])
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
