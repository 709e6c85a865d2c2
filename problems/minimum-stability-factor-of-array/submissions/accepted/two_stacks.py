# First starts by a window of two stacks, then cuts for each length tried. O(n (log n + log V)) time, O(n) space.
class Solution:
    def minStable(self, nums: List[int], maxC: int) -> int:
        n = len(nums)
        first = [0] * n
        front = []  # divisors from each place to the end of the front part, the window's start on top
        back = 0
        start = 0
        for end, x in enumerate(nums):
            back = math.gcd(back, x)
            while start <= end:
                if not front:
                    running = 0
                    for i in range(end, start - 1, -1):
                        running = math.gcd(running, nums[i])
                        front.append(running)
                    back = 0
                if math.gcd(front[-1], back) != 1:
                    break
                front.pop()
                start += 1
            if start > end:
                back = 0
            first[end] = start

        low, high = 0, n
        while low < high:
            length = (low + high) // 2
            left = maxC
            last = -1
            for end in range(length, n):
                if end - first[end] >= length and end - last > length:
                    left -= 1
                    last = end
            if left >= 0:
                high = length
            else:
                low = length + 1
        return low
