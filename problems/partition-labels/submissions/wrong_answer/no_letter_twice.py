# Misreads the task: joins neighbors only while the next letter is in the part already. [edge]
class Solution:
    def partitionLabels(self, s: str) -> List[int]:
        parts = []
        for i, letter in enumerate(s):
            if parts and (letter in parts[-1] or s[i + 1 : i + 2] and s[i + 1] in parts[-1]):
                parts[-1] += letter
            else:
                parts.append(letter)
        return [len(part) for part in parts]
