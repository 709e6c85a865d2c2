# Goes back from each end for as long as a divisor is left. O(n^2) time. [large]
class Solution:
    def minStable(self, nums: List[int], maxC: int) -> int:
        first = []
        for end in range(len(nums)):
            start, divisor = end + 1, 0
            while start > 0 and math.gcd(divisor, nums[start - 1]) > 1:
                start -= 1
                divisor = math.gcd(divisor, nums[start])
            first.append(start)
        low, high = 0, len(nums)
        while low < high:
            length = (low + high) // 2
            count = begin = 0
            for end, start in enumerate(first):
                if end - max(start, begin) + 1 > length:
                    count += 1
                    begin = end + 1
            if count <= maxC:
                high = length
            else:
                low = length + 1
        return low
