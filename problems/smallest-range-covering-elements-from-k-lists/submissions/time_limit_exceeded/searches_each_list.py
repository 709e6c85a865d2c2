# For each number as the start searches each list for its first number from there on. O(n k log n) time. [large]
class Solution:
    def smallestRange(self, nums: List[List[int]]) -> List[int]:
        best = None
        for start in sorted(chain.from_iterable(nums)):
            end = start
            for numbers in nums:
                place = bisect_left(numbers, start)
                if place == len(numbers):
                    return best
                end = max(end, numbers[place])
            if best is None or end - start < best[1] - best[0]:
                best = [start, end]
        return best
