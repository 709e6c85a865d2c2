# Takes what is nearest to each number of the first list, which may lie on different sides of it. [edge]
class Solution:
    def smallestRange(self, nums: List[List[int]]) -> List[int]:
        best = None
        for number in nums[0]:
            chosen = [min(numbers, key=lambda x: abs(x - number)) for numbers in nums]
            low, high = min(chosen), max(chosen)
            if best is None or high - low < best[1] - best[0]:
                best = [low, high]
        return best
