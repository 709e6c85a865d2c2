# Takes only numbers that stand next to each other. [edge]
class Solution:
    def subsequencePairCount(self, nums: List[int]) -> int:
        ended = Counter()
        pairs = 0
        for start in range(len(nums)):
            common = 0
            for number in nums[start:]:
                common = gcd(common, number)
                pairs += 2 * ended[common]
            common = 0
            for number in reversed(nums[: start + 1]):
                common = gcd(common, number)
                ended[common] += 1
        return pairs % (10**9 + 7)
