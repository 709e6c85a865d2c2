# Learns from the first letters of the words only. [sample]
class Solution:
    def alienOrder(self, words: List[str]) -> str:
        order = []
        for word in words:
            if word[0] in order and order[-1] != word[0]:
                return ""
            if word[0] not in order:
                order.append(word[0])
        for first, second in zip(words, words[1:]):
            if len(first) > len(second) and first.startswith(second):
                return ""
        order += sorted(set("".join(words)) - set(order))
        return "".join(order)
