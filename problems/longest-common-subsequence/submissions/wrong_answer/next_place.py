# Takes each letter of the first text at its next place in the second. [edge]
class Solution:
    def longestCommonSubsequence(self, text1: str, text2: str) -> int:
        length = start = 0
        for letter in text1:
            place = text2.find(letter, start)
            if place >= 0:
                length += 1
                start = place + 1
        return length
