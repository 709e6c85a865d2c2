# Uses every number at most once in a sequence. [edge]
class Solution:
    def combinationSum4(self, nums: List[int], target: int) -> int:
        ways = defaultdict(int, {(0, 0): 1})
        for x in nums:
            for (total, length), count in list(ways.items()):
                if total + x <= target:
                    ways[total + x, length + 1] += count
        return sum(count * factorial(length) for (total, length), count in ways.items() if total == target)
