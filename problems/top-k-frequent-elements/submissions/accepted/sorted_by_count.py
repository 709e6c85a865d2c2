# Counts, then sorts the different values by count, the rarest first, and takes the end. O(n + u log u) time, O(u) space.
class Solution:
    def topKFrequent(self, nums: List[int], k: int) -> List[int]:
        counts = Counter(nums)
        return sorted(counts, key=counts.get)[-k:]
