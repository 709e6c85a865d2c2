# Fewest parts of each prefix, stepping back only as far as it pays. O(n^2) time, O(n) space.
class Solution:
    def minimumSplits(self, nums: List[int]) -> int:
        fewest = [0]
        for end in range(len(nums)):
            start, common = end, nums[end]
            while start > 0 and fewest[start] >= fewest[-1] and gcd(common, nums[start - 1]) > 1:
                start -= 1
                common = gcd(common, nums[start])
            fewest.append(fewest[start] + 1)
        return fewest[-1]
