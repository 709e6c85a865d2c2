# Leaves the brackets out as if they meant nothing. [edge]
class Solution:
    def calculate(self, s: str) -> int:
        text = s.replace(" ", "").replace("(", "").replace(")", "").replace("--", "-")
        return sum(int(number) for number in re.findall(r"-?\d+", text))
