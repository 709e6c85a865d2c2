# Takes the set of letters as the key, without their counts. [edge]
class Solution:
    def groupAnagrams(self, strs: List[str]) -> List[List[str]]:
        groups = collections.defaultdict(list)
        for word in strs:
            groups[frozenset(word)].append(word)
        return list(groups.values())
