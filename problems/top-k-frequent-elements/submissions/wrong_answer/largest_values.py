# Sorts pairs of value and count by the value: gives the largest values. [sample]
class Solution:
    def topKFrequent(self, nums: List[int], k: int) -> List[int]:
        return [value for value, _ in heapq.nlargest(k, Counter(nums).items())]
