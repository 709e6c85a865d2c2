# Collects the places of each prefix sum, and searches in them. O(n log n) time, O(n) space.
class Solution:
    def subarraySum(self, nums: List[int], k: int) -> int:
        places = defaultdict(list)
        for end, total in enumerate(accumulate(nums, initial=0)):
            places[total].append(end)
        parts = 0
        for total, ends in places.items():
            starts = places.get(total - k, [])
            parts += sum(bisect_left(starts, end) for end in ends)
        return parts
