# Returns numbers that do not fit into 32 bits. [edge]
class Solution:
    def myAtoi(self, s: str) -> int:
        found = re.match(r" *([+-]?[0-9]+)", s)
        return int(found.group(1)) if found else 0
