# A sorted list of words and binary search. O(L log W) for a question, O(W) for an insertion, moving references.
class Trie:
    def __init__(self):
        self.words = []

    def place(self, text):
        return bisect.bisect_left(self.words, text)

    def insert(self, word: str) -> None:
        if not self.search(word):
            self.words.insert(self.place(word), word)

    def search(self, word: str) -> bool:
        at = self.place(word)
        return at < len(self.words) and self.words[at] == word

    def startsWith(self, prefix: str) -> bool:
        at = self.place(prefix)
        return at < len(self.words) and self.words[at].startswith(prefix)
