# Halves, and pairs of gcd runs to both sides of the cut. O(n (log n + log m)) gcds, O(n) space.
class Solution:
    def maxGcdSum(self, nums: List[int], k: int) -> int:
        def reaches(numbers):
            found = {}
            common = total = 0
            for length, number in enumerate(numbers, 1):
                common = gcd(common, number)
                total += number
                found[common] = total, length
            return found.items()

        def search(first, last):
            if last - first < k:
                return 0
            if last - first == 1:
                return nums[first] ** 2
            middle = (first + last) // 2
            best = max(search(first, middle), search(middle, last))
            right = reaches(nums[middle:last])
            for a, (left_sum, left_length) in reaches(reversed(nums[first:middle])):
                for b, (right_sum, right_length) in right:
                    if left_length + right_length >= k:
                        best = max(best, (left_sum + right_sum) * gcd(a, b))
            return best

        return search(0, len(nums))
