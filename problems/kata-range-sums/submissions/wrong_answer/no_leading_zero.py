# Has no sum of nothing, so a range from the first element takes the last sum away. [sample]
class Solution:
    def rangeSums(self, nums: List[int], queries: List[List[int]]) -> List[int]:
        before = []
        total = 0
        for x in nums:
            total += x
            before.append(total)
        return [before[right] - before[left - 1] for left, right in queries]
