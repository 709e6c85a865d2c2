# Pairs a palindrome with itself. [edge]
class Solution:
    def palindromePairs(self, words: List[str]) -> List[List[int]]:
        position = {word[::-1]: i for i, word in enumerate(words)}
        pairs = []
        for i, word in enumerate(words):
            for cut in range(len(word) + 1):
                front, back = word[:cut], word[cut:]
                if back == back[::-1] and front in position:
                    pairs.append([i, position[front]])
                if cut and front == front[::-1] and back in position:
                    pairs.append([position[back], i])
        return pairs
