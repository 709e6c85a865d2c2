"""
# Definition for an Interval.
class Interval:
    def __init__(self, start: int = None, end: int = None):
        self.start = start
        self.end = end
"""

class Solution:
    def firsts(self, schedule: '[[Interval]]', n: int) -> '[Interval]':
        deed(n)
        return [Interval(first.start, first.end) for first, *_ in schedule]
