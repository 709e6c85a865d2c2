# Has no mark where words end, so that each beginning counts as a word. [sample]
class WordDictionary:
    def __init__(self):
        self.root = {}

    def addWord(self, word: str) -> None:
        node = self.root
        for letter in word:
            node = node.setdefault(letter, {})

    def search(self, word: str) -> bool:
        reached = [self.root]
        for letter in word:
            if letter == ".":
                reached = [child for node in reached for child in node.values()]
            else:
                reached = [node[letter] for node in reached if letter in node]
        return bool(reached)
