# Compares the pattern with every word of its length. O(N L) per search. [large]
class WordDictionary:
    def __init__(self):
        self.words = defaultdict(list)

    def addWord(self, word: str) -> None:
        self.words[len(word)].append(word)

    def search(self, word: str) -> bool:
        return any(all(a in (b, ".") for a, b in zip(word, known)) for known in self.words[len(word)])
