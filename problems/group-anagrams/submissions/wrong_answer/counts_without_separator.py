# Joins the counts without a separator, so that 1, 11 and 11, 1 are the same. [edge]
class Solution:
    def groupAnagrams(self, strs: List[str]) -> List[List[str]]:
        groups = collections.defaultdict(list)
        for word in strs:
            groups["".join(str(word.count(c)) for c in string.ascii_lowercase)].append(word)
        return list(groups.values())
