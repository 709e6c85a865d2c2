# Skips a number that equals its neighbour, but does not sort before. [edge]
class Solution:
    def subsetsWithDup(self, nums: List[int]) -> List[List[int]]:
        result = []

        def extend(start, chosen):
            result.append(chosen)
            for i in range(start, len(nums)):
                if i > start and nums[i] == nums[i - 1]:
                    continue
                extend(i + 1, chosen + [nums[i]])

        extend(0, [])
        return result
