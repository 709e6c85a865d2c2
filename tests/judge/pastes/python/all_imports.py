# string_lists: imports of all kinds, which are there already
from typing import List, Dict, Optional
from collections import defaultdict, OrderedDict, Counter, deque
import collections, heapq
import bisect as bs
import math
from functools import lru_cache, cache, cmp_to_key, reduce
import sys
sys.setrecursionlimit(10 ** 6)
input = sys.stdin.readline

class Solution:
    def group(self, words: List[str], n: int) -> List[List[str]]:
        places: Dict[int, List[str]] = collections.OrderedDict()
        for i, word in enumerate(words):
            places.setdefault(bs.bisect_right(range(len(words)), i), []).append(word)
        return list(places.values())
