# Makes every permutation and tests it. O(n! n) time, O(n) space. [edge]
class Solution:
    def selfDivisiblePermutationCount(self, n: int) -> int:
        return sum(
            all(gcd(number, position) == 1 for position, number in enumerate(numbers, 1))
            for numbers in permutations(range(1, n + 1))
        )
