# Removes each letter that stands right before a backspace, once. [edge]
class Solution:
    def backspaceCompare(self, s: str, t: str) -> bool:
        def typed(keys):
            return re.sub("[a-z]#", "", keys).replace("#", "")

        return typed(s) == typed(t)
