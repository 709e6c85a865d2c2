# The sums of one, two and three numbers as bits of three large integers. O(n * range / 64) time.
class Solution:
    def threeSumClosest(self, nums: List[int], target: int) -> int:
        ones = twos = threes = 0
        for x in nums:
            shift = x + 1000
            threes |= twos << shift
            twos |= ones << shift
            ones |= 1 << shift
        wanted = target + 3000
        above = threes >> max(wanted, 0)
        best = None
        if above:
            best = max(wanted, 0) + (above & -above).bit_length() - 1
        below = threes & ((1 << max(wanted, 0)) - 1)
        if below:
            lower = below.bit_length() - 1
            if best is None or wanted - lower < best - wanted:
                best = lower
        return best - 3000
