# Looks the dot up among the letters of a node. [sample]
class WordDictionary:
    def __init__(self):
        self.root = {}

    def addWord(self, word: str) -> None:
        node = self.root
        for letter in word:
            node = node.setdefault(letter, {})
        node["end"] = True

    def search(self, word: str) -> bool:
        node = self.root
        for letter in word:
            node = node[letter]
        return "end" in node
