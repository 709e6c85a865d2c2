# Counts with a dictionary. O(n) time, O(n) space.
class Solution:
    def majorityElement(self, nums: List[int]) -> int:
        value, _ = collections.Counter(nums).most_common(1)[0]
        return value
