# Writes to place i + k, which may be beyond the end. [edge]
class Solution:
    def rotate(self, nums: List[int], k: int) -> None:
        before = list(nums)
        for i, x in enumerate(before):
            nums[i + k if i + k < len(nums) else i + k - len(nums)] = x
