# Takes results of the same letters in another order for one. [edge]
class Solution:
    def letterCombinations(self, digits: str) -> List[str]:
        keys = {"2": "abc", "3": "def", "4": "ghi", "5": "jkl", "6": "mno", "7": "pqrs", "8": "tuv", "9": "wxyz"}
        found = {}
        for letters in product(*(keys[digit] for digit in digits)):
            found.setdefault(tuple(sorted(letters)), "".join(letters))
        return list(found.values())
