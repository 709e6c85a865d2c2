# Collects selections in a set in the order in which they are picked, so that equal ones may look different. [edge]
class Solution:
    def subsetsWithDup(self, nums: List[int]) -> List[List[int]]:
        found = {()}
        for number in nums:
            found |= {known + (number,) for known in found}
        return [list(selection) for selection in found]
