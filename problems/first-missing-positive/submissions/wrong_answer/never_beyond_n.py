# Looks at the candidates 1 to n only. [edge]
class Solution:
    def firstMissingPositive(self, nums: List[int]) -> int:
        present = set(nums)
        for candidate in range(1, len(nums) + 1):
            if candidate not in present:
                return candidate
        return len(nums)
