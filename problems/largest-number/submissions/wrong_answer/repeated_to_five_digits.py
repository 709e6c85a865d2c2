# Repeats the digits to a length of five, which does not always decide. [edge]
class Solution:
    def largestNumber(self, nums: List[int]) -> str:
        texts = sorted(map(str, nums), key=lambda text: (text * 5)[:5], reverse=True)
        return "0" if texts[0] == "0" else "".join(texts)
