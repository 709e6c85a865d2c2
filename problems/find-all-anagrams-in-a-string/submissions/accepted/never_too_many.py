# Window in which no letter is too often; found when it is as long as p. O(n) time, O(1) space.
class Solution:
    def findAnagrams(self, s: str, p: str) -> List[int]:
        room = Counter(p)
        starts = []
        left = 0
        for right, letter in enumerate(s):
            room[letter] -= 1
            while room[letter] < 0:
                room[s[left]] += 1
                left += 1
            if right - left + 1 == len(p):
                starts.append(left)
        return starts
