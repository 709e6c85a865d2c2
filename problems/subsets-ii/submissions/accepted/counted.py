# Decides for each value how many copies are in. O(n * 2^n) time, O(n) space besides the output.
class Solution:
    def subsetsWithDup(self, nums: List[int]) -> List[List[int]]:
        result = [[]]
        for value, count in Counter(nums).items():
            result = [known + [value] * copies for known in result for copies in range(count + 1)]
        return result
