class Solution:
    def prefixes(self, nums: List[int], n: int) -> List[List[int]]:
        deed(n)
        return [nums[:i + 1] for i in range(len(nums))]
