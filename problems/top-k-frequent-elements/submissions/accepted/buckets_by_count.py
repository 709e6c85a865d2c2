# Counts, then a bucket for each count, from the highest down. O(n) time and space.
class Solution:
    def topKFrequent(self, nums: List[int], k: int) -> List[int]:
        buckets = [[] for _ in range(len(nums) + 1)]
        for value, count in Counter(nums).items():
            buckets[count].append(value)
        top = []
        for bucket in reversed(buckets):
            for value in bucket:
                top.append(value)
                if len(top) == k:
                    return top
        return top
