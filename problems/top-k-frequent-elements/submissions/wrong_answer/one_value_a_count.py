# A dict from count to value: of values that are equally frequent only the last is kept. [sample]
class Solution:
    def topKFrequent(self, nums: List[int], k: int) -> List[int]:
        by_count = {count: value for value, count in Counter(nums).items()}
        return [by_count[count] for count in sorted(by_count, reverse=True)[:k]]
