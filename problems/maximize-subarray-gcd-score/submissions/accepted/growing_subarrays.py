# Extends each start to the right, counting the elements with the fewest factors 2. O(n^2) time, O(n) space.
class Solution:
    def maxGCDScore(self, nums: List[int], k: int) -> int:
        powers = [x & -x for x in nums]
        best = 0
        for start in range(len(nums)):
            divisor = 0
            least = 2 * powers[start]
            count = 0
            for end in range(start, len(nums)):
                divisor = math.gcd(divisor, nums[end])
                power = powers[end]
                if power < least:
                    least, count = power, 1
                elif power == least:
                    count += 1
                score = divisor * (end - start + 1)
                if count <= k:
                    score *= 2
                if score > best:
                    best = score
        return best
