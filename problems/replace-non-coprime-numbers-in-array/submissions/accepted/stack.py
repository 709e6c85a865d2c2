# A stack of what is done. O(n log m) time, O(n) space.
class Solution:
    def replaceNonCoprimes(self, nums: List[int]) -> List[int]:
        stack = []
        for number in nums:
            while stack and gcd(stack[-1], number) > 1:
                number = lcm(stack.pop(), number)
            stack.append(number)
        return stack
