# Looks for the common primes 2 and 3 alone: 5 may stand at 5. [edge]
class Solution:
    def selfDivisiblePermutationCount(self, n: int) -> int:
        ways = [1] + [0] * (2**n - 1)
        for used in range(2**n):
            position = used.bit_count() + 1
            for number in range(1, n + 1):
                bit = 1 << number - 1
                if not used & bit and all(number % p or position % p for p in (2, 3)):
                    ways[used | bit] += ways[used]
        return ways[-1]
