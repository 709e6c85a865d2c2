# Takes a node without children for the end of a word. [edge]
class Trie:
    def __init__(self):
        self.root = {}

    def insert(self, word: str) -> None:
        node = self.root
        for letter in word:
            node = node.setdefault(letter, {})

    def find(self, text):
        node = self.root
        for letter in text:
            if letter not in node:
                return None
            node = node[letter]
        return node

    def search(self, word: str) -> bool:
        return self.find(word) == {}

    def startsWith(self, prefix: str) -> bool:
        return self.find(prefix) is not None
