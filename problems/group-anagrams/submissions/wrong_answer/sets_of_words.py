# Collects the words of a group in a set, which drops repeated ones. [edge]
class Solution:
    def groupAnagrams(self, strs: List[str]) -> List[List[str]]:
        groups = collections.defaultdict(set)
        for word in strs:
            groups["".join(sorted(word))].add(word)
        return [list(words) for words in groups.values()]
