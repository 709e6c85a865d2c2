# A table with 9 places, none of them for the digit 9. [edge]
class Solution:
    def countBeautifulPairs(self, nums: List[int]) -> int:
        firsts, pairs = [0] * 9, 0
        for number in nums:
            pairs += sum(firsts[digit] for digit in range(1, 9) if gcd(digit, number % 10) == 1)
            firsts[int(str(number)[0])] += 1
        return pairs
