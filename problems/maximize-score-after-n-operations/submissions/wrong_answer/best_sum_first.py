# Finds the pairing with the greatest sum of gcds, and only then an order for it. [edge]
class Solution:
    def maxScore(self, nums: List[int]) -> int:
        def pairings(left):
            if not left:
                return (0, [])
            found = (-1, [])
            for i in range(1, len(left)):
                total, others = pairings_of(left[1:i] + left[i + 1:])
                common = gcd(left[0], left[i])
                if total + common > found[0]:
                    found = (total + common, others + [common])
            return found

        pairings_of = cache(pairings)
        return sum(i * common for i, common in enumerate(sorted(pairings_of(tuple(nums))[1]), 1))
