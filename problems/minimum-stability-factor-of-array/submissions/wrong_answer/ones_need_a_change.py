# Answers 0 only if all elements can be changed, though a 1 needs no change. [edge]
class Solution:
    def minStable(self, nums: List[int], maxC: int) -> int:
        if maxC >= len(nums):
            return 0
        first = []
        starts = {}
        for end, x in enumerate(nums):
            fresh = {}
            for divisor, start in [*starts.items(), (x, end)]:
                divisor = math.gcd(divisor, x)
                if divisor > 1:
                    fresh.setdefault(divisor, start)
            starts = fresh
            first.append(next(iter(starts.values()), end + 1))
        low, high = 1, len(nums)
        while low < high:
            length = (low + high) // 2
            count = begin = 0
            for end, start in enumerate(first):
                if end - max(start, begin) + 1 > length:
                    count += 1
                    begin = end + 1
            if count <= maxC:
                high = length
            else:
                low = length + 1
        return low
