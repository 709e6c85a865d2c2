# A dictionary for each node, with a mark under a key that is no letter. O(L) a call, O(total length) space.
class Trie:
    def __init__(self):
        self.root = {}

    def insert(self, word: str) -> None:
        node = self.root
        for letter in word:
            node = node.setdefault(letter, {})
        node["word"] = True

    def find(self, text):
        node = self.root
        for letter in text:
            node = node.get(letter)
            if node is None:
                return None
        return node

    def search(self, word: str) -> bool:
        node = self.find(word)
        return node is not None and "word" in node

    def startsWith(self, prefix: str) -> bool:
        return self.find(prefix) is not None
