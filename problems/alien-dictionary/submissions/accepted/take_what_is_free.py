# Topological order of the letters, the last free one first. O(C) time, O(1) space.
class Solution:
    def alienOrder(self, words: List[str]) -> str:
        after = {letter: set() for word in words for letter in word}
        still_open = dict.fromkeys(after, 0)
        for first, second in zip(words, words[1:]):
            for a, b in zip(first, second):
                if a != b:
                    if b not in after[a]:
                        after[a].add(b)
                        still_open[b] += 1
                    break
            else:
                if len(first) > len(second):
                    return ""
        free = [letter for letter in after if still_open[letter] == 0]
        order = []
        while free:
            letter = free.pop()
            order.append(letter)
            for other in after[letter]:
                still_open[other] -= 1
                if still_open[other] == 0:
                    free.append(other)
        return "".join(order) if len(order) == len(after) else ""
