class Solution:
    def group(self, words: List[str], n: int) -> List[List[str]]:
        deed(n)
        groups = defaultdict(list)
        for i, word in enumerate(words):
            groups[i].append(word)
        return groups.values()
