# Goes through the different digits only, so a repeated one adds no letter. [edge]
class Solution:
    def letterCombinations(self, digits: str) -> List[str]:
        keys = {"2": "abc", "3": "def", "4": "ghi", "5": "jkl", "6": "mno", "7": "pqrs", "8": "tuv", "9": "wxyz"}
        result = [""]
        for digit in dict.fromkeys(digits):
            result = [text + letter for text in result for letter in keys[digit]]
        return result
