# Last place of each letter, cut when the farthest of them is reached. O(n) time, O(1) space.
class Solution:
    def partitionLabels(self, s: str) -> List[int]:
        last = {letter: i for i, letter in enumerate(s)}
        lengths = []
        start = end = 0
        for i, letter in enumerate(s):
            end = max(end, last[letter])
            if i == end:
                lengths.append(i - start + 1)
                start = i + 1
        return lengths
