# Parts the words by their least letter first, which an empty word does not have. [edge]
class Solution:
    def groupAnagrams(self, strs: List[str]) -> List[List[str]]:
        groups = collections.defaultdict(list)
        for word in strs:
            groups[min(word), "".join(sorted(word))].append(word)
        return list(groups.values())
