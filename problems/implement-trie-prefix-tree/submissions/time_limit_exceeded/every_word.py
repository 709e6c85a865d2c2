# Looks at every word for each prefix. O(W * L) for startsWith. [large]
class Trie:
    def __init__(self):
        self.words = []

    def insert(self, word: str) -> None:
        self.words.append(word)

    def search(self, word: str) -> bool:
        return any(known == word for known in self.words)

    def startsWith(self, prefix: str) -> bool:
        return any(known.startswith(prefix) for known in self.words)
