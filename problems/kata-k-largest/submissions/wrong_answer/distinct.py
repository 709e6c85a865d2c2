# Counts equal numbers once. [sample]
class Solution:
    def kLargest(self, nums: List[int], k: int) -> List[int]:
        return sorted(set(nums), reverse=True)[:k]
