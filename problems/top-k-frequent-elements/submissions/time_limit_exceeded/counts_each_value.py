# Counts each different value by a pass over everything. O(n^2) where most differ. [large]
class Solution:
    def topKFrequent(self, nums: List[int], k: int) -> List[int]:
        return sorted(set(nums), key=nums.count)[-k:]
