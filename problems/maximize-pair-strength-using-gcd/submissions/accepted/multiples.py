# For each divisor the two largest multiples. O(n + m log m) time, O(m) space.
class Solution:
    def maxPairStrength(self, nums: List[int]) -> int:
        greatest = max(nums)
        times = [0] * (greatest + 1)
        for number in nums:
            times[number] += 1
        strongest = 0
        for divisor in range(1, greatest + 1):
            two = []
            for multiple in range(greatest // divisor * divisor, 0, -divisor):
                if times[multiple]:
                    two += [multiple] * times[multiple]
                    if len(two) > 1:
                        strongest = max(strongest, divisor * (two[0] + two[1]))
                        break
        return strongest
