class Solution:
    def check(self, s, t, answer, output):
        if not answer:
            return "42" if not output else f"43 no part of s has all the letters of t, so the output should be empty, not {output[:40]!r}"
        if not output:
            return "43 the output is empty, but there is a window that has all the letters of t"
        if output not in s:
            return f"43 {output[:40]!r} is no part of s"
        have = collections.Counter(output)
        for letter, count in collections.Counter(t).items():
            if have[letter] < count:
                return f"43 the window has the letter {letter} {have[letter]} times, t has it {count} times"
        if len(output) > len(answer):
            return f"43 the window has {len(output)} letters, and there is a shorter one"
        if len(output) < len(answer):
            return "43 the window is shorter than the shortest one known; the answer of this case is wrong"
        return "42"
