# Lists the rotations and their reversals: complete for three numbers, and no more. [edge]
class Solution:
    def permute(self, nums: List[int]) -> List[List[int]]:
        found = {tuple(nums[i:] + nums[:i]) for i in range(len(nums))}
        found |= {order[::-1] for order in found}
        return [list(order) for order in found]
