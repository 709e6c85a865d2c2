# Adds k to the longest run of one letter. [edge]
class Solution:
    def characterReplacement(self, s: str, k: int) -> int:
        longest = max(len(list(group)) for _, group in itertools.groupby(s))
        return min(len(s), longest + k)
