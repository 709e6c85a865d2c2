# Keeps even numbers from even positions and forgets all other common divisors. [edge]
class Solution:
    def selfDivisiblePermutationCount(self, n: int) -> int:
        @cache
        def count(used):
            position = used.bit_count() + 1
            if position > n:
                return 1
            return sum(
                count(used | 1 << number)
                for number in range(1, n + 1)
                if not used >> number & 1 and (number % 2 or position % 2)
            )

        return count(0)
