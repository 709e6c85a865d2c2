# Intervals of the letters, merged where they overlap. O(n) time, O(1) space.
class Solution:
    def partitionLabels(self, s: str) -> List[int]:
        merged = []
        for letter in dict.fromkeys(s):
            start, end = s.index(letter), s.rindex(letter)
            if merged and start < merged[-1][1]:
                merged[-1][1] = max(merged[-1][1], end)
            else:
                merged.append([start, end])
        return [end - start + 1 for start, end in merged]
