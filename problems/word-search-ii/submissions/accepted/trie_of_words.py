# A trie of all words that is walked together with the board, and cut where it is done. O(total length + m n 3^L) time.
class Solution:
    def findWords(self, board: List[List[str]], words: List[str]) -> List[str]:
        root = {}
        for word in words:
            node = root
            for letter in word:
                node = node.setdefault(letter, {})
            node["word"] = word
        columns = len(board[0]) + 1
        letters = [letter for row in board for letter in row + ["#"]] + ["#"] * columns
        found = []

        def walk(cell, parent):
            letter = letters[cell]
            node = parent[letter]
            word = node.pop("word", None)
            if word:
                found.append(word)
            letters[cell] = "#"
            for near in (cell - 1, cell + 1, cell - columns, cell + columns):
                if letters[near] in node:
                    walk(near, node)
            letters[cell] = letter
            if not node:
                del parent[letter]

        for cell, letter in enumerate(letters):
            if letter in root:
                walk(cell, root)
        return found
