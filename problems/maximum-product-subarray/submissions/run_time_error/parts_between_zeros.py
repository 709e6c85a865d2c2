# Parts the numbers at zeros and takes the first element of each part, which may be empty. [edge]
class Solution:
    def maxProduct(self, nums: List[int]) -> int:
        parts = [[]]
        for x in nums:
            if x == 0:
                parts.append([])
            else:
                parts[-1].append(x)
        best = 0 if len(parts) > 1 else nums[0]
        for part in parts:
            high = low = part[0]
            best = max(best, high)
            for x in part[1:]:
                high, low = max(x, high * x, low * x), min(x, high * x, low * x)
                best = max(best, high)
        return best
