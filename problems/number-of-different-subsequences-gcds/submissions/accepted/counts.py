# Strikes out what has as many multiples as one of its prime multiples. O(n + m log m) time, O(m) space.
class Solution:
    def countDifferentSubsequenceGCDs(self, nums: List[int]) -> int:
        most = max(nums)
        there = bytearray(most + 1)
        for number in nums:
            there[number] = 1
        count = [0] + [there[g::g].count(1) for g in range(1, most + 1)]
        reached = [c > 0 for c in count]
        is_prime = bytearray([1]) * (most + 1)
        for p in range(2, most + 1):
            if not is_prime[p]:
                continue
            for i in range(1, most // p + 1):
                is_prime[i * p] = 0
                if count[i * p] == count[i]:
                    reached[i] = False
        return sum(reached)
