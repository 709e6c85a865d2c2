# One bucket too few: a value that fills the whole array is left out. [edge]
class Solution:
    def topKFrequent(self, nums: List[int], k: int) -> List[int]:
        buckets = [[] for _ in range(max(len(nums), 2))]
        for value, count in Counter(nums).items():
            if count < len(nums):
                buckets[count].append(value)
        return [value for bucket in reversed(buckets) for value in bucket][:k]
