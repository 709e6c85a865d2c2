# Dictionary from the 26 counts of the letters to the words, given back from the last to the first. O(n k) time and space.
class Solution:
    def groupAnagrams(self, strs: List[str]) -> List[List[str]]:
        groups = collections.defaultdict(list)
        for word in reversed(strs):
            groups[tuple(map(word.count, string.ascii_lowercase))].append(word)
        return list(groups.values())[::-1]
