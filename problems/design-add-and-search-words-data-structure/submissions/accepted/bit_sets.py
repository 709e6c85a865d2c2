# For each length, position and letter the words that have it, as bits. O(L N / 64) per search, O(N L) bits of space.
class WordDictionary:
    def __init__(self):
        self.words = defaultdict(dict)
        self.having = defaultdict(int)

    def addWord(self, word: str) -> None:
        same_length = self.words[len(word)]
        if word in same_length:
            return
        bit = 1 << len(same_length)
        same_length[word] = bit
        for i, letter in enumerate(word):
            self.having[len(word), i, letter] |= bit

    def search(self, word: str) -> bool:
        fitting = (1 << len(self.words[len(word)])) - 1
        for i, letter in enumerate(word):
            if letter != ".":
                fitting &= self.having.get((len(word), i, letter), 0)
        return fitting > 0
