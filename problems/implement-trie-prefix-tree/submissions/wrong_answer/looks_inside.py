# Looks for the text anywhere in a word and not only at its beginning. [edge]
class Trie:
    def __init__(self):
        self.words = set()
        self.text = " "

    def insert(self, word: str) -> None:
        if word not in self.words:
            self.words.add(word)
            self.text += word + " "

    def search(self, word: str) -> bool:
        return word in self.words

    def startsWith(self, prefix: str) -> bool:
        return prefix in self.text
