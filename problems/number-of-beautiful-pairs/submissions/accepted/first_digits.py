# Counts the first digits seen so far. O(n) time, O(1) space.
class Solution:
    def countBeautifulPairs(self, nums: List[int]) -> int:
        firsts, pairs = Counter(), 0
        for number in nums:
            pairs += sum(seen for digit, seen in firsts.items() if gcd(digit, number % 10) == 1)
            firsts[int(str(number)[0])] += 1
        return pairs
