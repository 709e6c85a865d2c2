# Puts the value of an innermost bracket in its place, and starts again. O(n^2) time. [large]
class Solution:
    def calculate(self, s: str) -> int:
        def value(text):
            text = text.replace("--", "+").replace("+-", "-")
            return sum(int(number) for number in re.findall(r"[-+]?\d+", text))

        s = s.replace(" ", "")
        while "(" in s:
            start = s.rindex("(")
            end = s.index(")", start)
            s = s[:start] + str(value(s[start + 1 : end])) + s[end + 1 :]
        return value(s)
