# Multiplies as floating-point numbers, which round. [edge]
class Solution:
    def multiply(self, num1: str, num2: str) -> str:
        return str(int(float(num1) * float(num2)))
