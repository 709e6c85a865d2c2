# Fills positions from the last on and remembers the count for each set of numbers left. O(2^n n) time, O(2^n) space.
class Solution:
    def selfDivisiblePermutationCount(self, n: int) -> int:
        @cache
        def count(left):
            if not left:
                return 1
            position = len(left)
            return sum(count(left - {number}) for number in left if gcd(number, position) == 1)

        return count(frozenset(range(1, n + 1)))
