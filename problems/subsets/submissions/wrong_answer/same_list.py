# Records the list itself and not a copy of it, so that all subsets end up empty. [sample]
class Solution:
    def subsets(self, nums: List[int]) -> List[List[int]]:
        result, chosen = [], []

        def extend(start):
            result.append(chosen)
            for i in range(start, len(nums)):
                chosen.append(nums[i])
                extend(i + 1)
                chosen.pop()

        extend(0)
        return result
