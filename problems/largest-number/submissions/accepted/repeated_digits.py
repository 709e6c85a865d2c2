# Sorts by the digits, repeated to a length of 20. O(n log n) time, O(n) space.
class Solution:
    def largestNumber(self, nums: List[int]) -> str:
        texts = sorted(map(str, nums), key=lambda text: (text * 20)[:20], reverse=True)
        return "0" if texts[0] == "0" else "".join(texts)
