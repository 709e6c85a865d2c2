# Finds mirror images by both rules, and so twice. [edge]
class Solution:
    def palindromePairs(self, words: List[str]) -> List[List[int]]:
        position = {word[::-1]: i for i, word in enumerate(words)}
        pairs = []
        for i, word in enumerate(words):
            for cut in range(len(word) + 1):
                front, back = word[:cut], word[cut:]
                if back == back[::-1] and position.get(front, i) != i:
                    pairs.append([i, position[front]])
                if front == front[::-1] and position.get(back, i) != i:
                    pairs.append([position[back], i])
        return pairs
