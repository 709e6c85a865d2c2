# Groups equal neighbours and writes the key of each group. O(n) time, O(d) space for d different numbers.
class Solution:
    def removeDuplicates(self, nums: List[int]) -> int:
        different = [key for key, _ in itertools.groupby(nums)]
        nums[: len(different)] = different
        return len(different)
