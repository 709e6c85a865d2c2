# Lets a dot stand for no letter as well. [edge]
class WordDictionary:
    def __init__(self):
        self.words = set()

    def addWord(self, word: str) -> None:
        self.words.add(word)

    def search(self, word: str) -> bool:
        if "." not in word:
            return word in self.words
        pattern = re.compile(word.replace(".", ".?"))
        return any(pattern.fullmatch(known) for known in self.words)
