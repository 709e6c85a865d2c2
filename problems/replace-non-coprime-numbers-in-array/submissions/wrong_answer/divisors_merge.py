# Merges a pair also where one number just divides the other, as a 1 always does. [edge]
class Solution:
    def replaceNonCoprimes(self, nums: List[int]) -> List[int]:
        stack = []
        for number in nums:
            while stack and (number % stack[-1] == 0 or stack[-1] % number == 0 or gcd(stack[-1], number) > 1):
                number = lcm(stack.pop(), number)
            stack.append(number)
        return stack
