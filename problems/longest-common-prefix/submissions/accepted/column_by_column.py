# Compares all strings place by place. O(total length) time, O(1) space.
class Solution:
    def longestCommonPrefix(self, strs: List[str]) -> str:
        length = 0
        for column in zip(*strs):
            if len(set(column)) > 1:
                break
            length += 1
        return strs[0][:length]
