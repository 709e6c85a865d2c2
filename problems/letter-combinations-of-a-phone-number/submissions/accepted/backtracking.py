# One text under construction; every letter is tried and taken off again. O(n * 4^n) time, O(n) space besides the output.
class Solution:
    def letterCombinations(self, digits: str) -> List[str]:
        keys = ["abc", "def", "ghi", "jkl", "mno", "pqrs", "tuv", "wxyz"]
        result, text = [], []

        def extend():
            if len(text) == len(digits):
                result.append("".join(text))
                return
            for letter in keys[int(digits[len(text)]) - 2]:
                text.append(letter)
                extend()
                text.pop()

        extend()
        return result
