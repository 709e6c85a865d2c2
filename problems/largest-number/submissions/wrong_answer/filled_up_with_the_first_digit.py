# Fills texts up with their first digit before it compares them. [edge]
class Solution:
    def largestNumber(self, nums: List[int]) -> str:
        texts = sorted(map(str, nums), key=lambda text: (text + text[:1] * 9)[:10], reverse=True)
        return "0" if texts[0] == "0" else "".join(texts)
