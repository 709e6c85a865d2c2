# A list of keys that counts from 0 but ends with 8. [edge]
class Solution:
    def letterCombinations(self, digits: str) -> List[str]:
        keys = ["", "", "abc", "def", "ghi", "jkl", "mno", "pqrs", "tuv"]
        texts = [""]
        for digit in digits:
            texts = [text + letter for text in texts for letter in keys[int(digit)]]
        return texts
