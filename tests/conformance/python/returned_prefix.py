class Solution:
    def removeZeros(self, nums: List[int], n: int) -> int:
        deed(n)
        kept = 0
        for x in nums:
            if x:
                nums[kept] = x
                kept += 1
        return kept
