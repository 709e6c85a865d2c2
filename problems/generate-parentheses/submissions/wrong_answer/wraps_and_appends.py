# Makes (t), ()t and t() of each shorter text, which misses two nested groups side by side. [edge]
class Solution:
    def generateParenthesis(self, n: int) -> List[str]:
        texts = {"()"}
        for _ in range(n - 1):
            texts = {new for t in texts for new in (f"({t})", f"(){t}", f"{t}()")}
        return list(texts)
