# Counts a word that is there twice once. [sample]
class Solution:
    def countWithPrefix(self, words: List[str], prefixes: List[str]) -> List[int]:
        return [sum(1 for word in set(words) if word.startswith(prefix)) for prefix in prefixes]
