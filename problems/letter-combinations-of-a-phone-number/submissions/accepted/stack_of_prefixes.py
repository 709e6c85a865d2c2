# A stack of prefixes; each is taken off and replaced by those that are a letter longer. O(n * 4^n) time, O(n^2) space besides the output.
class Solution:
    def letterCombinations(self, digits: str) -> List[str]:
        keys = {"2": "abc", "3": "def", "4": "ghi", "5": "jkl", "6": "mno", "7": "pqrs", "8": "tuv", "9": "wxyz"}
        result, prefixes = [], [""]
        while prefixes:
            text = prefixes.pop()
            if len(text) == len(digits):
                result.append(text)
            else:
                prefixes.extend(text + letter for letter in keys[digits[len(text)]])
        return result
