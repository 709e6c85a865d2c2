# Tries every order of the letters. O(k! * C). [large]
class Solution:
    def alienOrder(self, words: List[str]) -> str:
        letters = sorted(set("".join(words)))
        rules = set()
        for first, second in zip(words, words[1:]):
            for a, b in zip(first, second):
                if a != b:
                    rules.add((a, b))
                    break
            else:
                if len(first) > len(second):
                    return ""

        def place(order, left):
            if not left:
                at = {letter: i for i, letter in enumerate(order)}
                return order if all(at[a] < at[b] for a, b in rules) else ""
            for letter in left:
                found = place(order + letter, left.replace(letter, ""))
                if found:
                    return found
            return ""

        return place("", "".join(letters))
