# Tries every number that is not used for each place. O(n * n!) time, O(n) space besides the output.
class Solution:
    def permute(self, nums: List[int]) -> List[List[int]]:
        result, chosen, used = [], [], [False] * len(nums)

        def fill():
            if len(chosen) == len(nums):
                result.append(chosen[:])
                return
            for i, number in enumerate(nums):
                if used[i]:
                    continue
                used[i] = True
                chosen.append(number)
                fill()
                chosen.pop()
                used[i] = False

        fill()
        return result
