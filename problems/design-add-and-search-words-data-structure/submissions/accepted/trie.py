# A trie of dictionaries; dots branch. O(26^d L) per search, O(total length) space.
class WordDictionary:
    def __init__(self):
        self.root = {}

    def addWord(self, word: str) -> None:
        node = self.root
        for letter in word:
            node = node.setdefault(letter, {})
        node["end"] = True

    def search(self, word: str) -> bool:
        reached = [self.root]
        for letter in word:
            if letter == ".":
                reached = [child for node in reached for key, child in node.items() if key != "end"]
            else:
                reached = [node[letter] for node in reached if letter in node]
        return any("end" in node for node in reached)
