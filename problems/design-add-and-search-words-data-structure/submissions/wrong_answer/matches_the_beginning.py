# Matches the pattern with the beginning of each word, and compares lengths only where there is no dot. [edge]
class WordDictionary:
    def __init__(self):
        self.words = set()

    def addWord(self, word: str) -> None:
        self.words.add(word)

    def search(self, word: str) -> bool:
        if "." not in word:
            return word in self.words
        return any(re.match(word, known) for known in self.words)
