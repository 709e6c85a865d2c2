# A trie that counts what passes. O(total length) time, O(total length) space.
class Solution:
    def countWithPrefix(self, words: List[str], prefixes: List[str]) -> List[int]:
        root = [{}, 0]
        for word in words:
            node = root
            for c in word:
                node = node[0].setdefault(c, [{}, 0])
                node[1] += 1
        counts = []
        for prefix in prefixes:
            node = root
            for c in prefix:
                node = node[0].get(c, [{}, 0])
            counts.append(node[1])
        return counts
