class Solution:
    def check(self, words, answer, output):
        if not answer:
            return "42" if not output else "43 no alphabet explains this list, so the result has to be an empty string"
        if not output:
            return "43 the result is empty, although there is an alphabet that explains the list"
        letters = set("".join(words))
        for letter in output:
            if letter not in letters:
                return f"43 the letter {letter} occurs in no word"
            if output.count(letter) > 1:
                return f"43 the letter {letter} is in the result more than once"
        missing = sorted(letters - set(output))
        if missing:
            return f"43 the letter {missing[0]} is missing"
        place = {letter: i for i, letter in enumerate(output)}
        for first, second in zip(words, words[1:]):
            if [place[x] for x in first] > [place[x] for x in second]:
                return f"43 by this alphabet {first[:40]} does not come before {second[:40]}"
        return "42"
