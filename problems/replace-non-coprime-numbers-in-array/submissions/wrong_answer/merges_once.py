# Merges with the top only once. [edge]
class Solution:
    def replaceNonCoprimes(self, nums: List[int]) -> List[int]:
        stack = []
        for number in nums:
            if stack and gcd(stack[-1], number) > 1:
                number = lcm(stack.pop(), number)
            stack.append(number)
        return stack
