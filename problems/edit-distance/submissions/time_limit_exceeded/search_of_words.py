# Breadth-first search from word to word: every change at every place. Exponential in the distance. [edge]
class Solution:
    def minDistance(self, word1: str, word2: str) -> int:
        letters = set(word2)
        seen = {word1}
        level = [word1]
        changes = 0
        while word2 not in seen:
            changes += 1
            following = []
            for word in level:
                for i in range(len(word) + 1):
                    made = [word[:i] + letter + word[i:] for letter in letters]
                    if i < len(word):
                        made.append(word[:i] + word[i + 1 :])
                        made += [word[:i] + letter + word[i + 1 :] for letter in letters]
                    for new in made:
                        if new not in seen:
                            seen.add(new)
                            following.append(new)
            level = following
        return changes
