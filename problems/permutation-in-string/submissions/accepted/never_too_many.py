# Window in which no letter is too often; found when it is as long as s1. O(n) time, O(1) space.
class Solution:
    def checkInclusion(self, s1: str, s2: str) -> bool:
        room = Counter(s1)
        left = 0
        for right, letter in enumerate(s2):
            room[letter] -= 1
            while room[letter] < 0:
                room[s2[left]] += 1
                left += 1
            if right - left + 1 == len(s1):
                return True
        return False
