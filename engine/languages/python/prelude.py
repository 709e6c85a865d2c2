# What a solution finds without an import, as on LeetCode. The star imports come first, then the modules: the other way round
# "from bisect import *" would leave bisect the function where bisect.bisect was meant. typing is the first of all: its Counter and
# OrderedDict are only names for those of collections.
import builtins
import sys
# Names of its own: a solution that replaces these elsewhere replaces them for itself.
from builtins import *

MODULES = ("typing", "string", "re", "datetime", "collections", "heapq", "bisect", "copy", "math", "random", "itertools",
           "functools", "operator", "io", "json")
# Each costs milliseconds or more: only for a solution that speaks of them, where they are installed.
FURTHER = {
    "statistics": {"mean", "fmean", "median", "mode", "multimode", "stdev", "pstdev", "variance", "pvariance", "statistics"},
    "sortedcontainers": {"SortedList", "SortedDict", "SortedSet", "SortedKeyList", "sortedcontainers"},
    "numpy": {"numpy", "np"},
}
SHORT = {"numpy": "np"}


def public_names(module):
    return getattr(module, "__all__", None) or [name for name in vars(module) if not name.startswith("_")]


def star_import(space, module):
    own = vars(module)
    for name in public_names(module):
        space[name] = own[name]


def fill(space, is_wanted):
    """Gives the names of all modules that are wanted."""
    modules = {name: __import__(name) for name in MODULES if is_wanted(name)}
    for module in modules.values():
        star_import(space, module)
    star_import(space, builtins)  # takes back pow, open, abs ... from the modules
    space.update(modules)
    space["sys"] = sys


def fill_further(space, spoken_of):
    for name, signs in FURTHER.items():
        if spoken_of.isdisjoint(signs):
            continue
        try:
            module = __import__(name)
        except ImportError:
            continue
        if name not in SHORT:
            star_import(space, module)
        space[name] = space[SHORT.get(name, name)] = module


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


class TreeNode:
    def __init__(self, val=0, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right


class RandomNode:
    def __init__(self, x, next=None, random=None):
        self.val = int(x)
        self.next = next
        self.random = random


class GraphNode:
    def __init__(self, val=0, neighbors=None):
        self.val = val
        self.neighbors = neighbors if neighbors is not None else []


class NaryNode:
    def __init__(self, val=None, children=None):
        self.val = val
        self.children = children


class NextNode:
    def __init__(self, val=0, left=None, right=None, next=None):
        self.val = val
        self.left = left
        self.right = right
        self.next = next


class QuadNode:
    def __init__(self, val, isLeaf, topLeft=None, topRight=None, bottomLeft=None, bottomRight=None):
        self.val = val
        self.isLeaf = isLeaf
        self.topLeft = topLeft
        self.topRight = topRight
        self.bottomLeft = bottomLeft
        self.bottomRight = bottomRight


class NestedInteger:
    def __init__(self, value=None):
        self._integer = value
        self._list = [] if value is None else None

    def isInteger(self):
        return self._list is None

    def add(self, elem):
        if self._list is None:
            self._list = [] if self._integer is None else [NestedInteger(self._integer)]
            self._integer = None
        self._list.append(elem)

    def setInteger(self, value):
        self._integer = value
        self._list = None

    def getInteger(self):
        return self._integer

    def getList(self):
        return self._list


class Interval:
    def __init__(self, start=0, end=0):
        self.start = start
        self.end = end


# What LeetCode calls Node is one of these, by the signature.
NODES = {
    "Node<random>": RandomNode,
    "Node<neighbors>": GraphNode,
    "Node<children>": NaryNode,
    "Node<next>": NextNode,
    "Node<quad>": QuadNode,
}
ALWAYS = (ListNode, TreeNode, NestedInteger, Interval)
for kind in (*ALWAYS, *NODES.values()):
    kind.__module__ = "solution"
    for method in vars(kind).values():
        if callable(method):
            method.__module__ = "solution"
for kind in NODES.values():
    kind.__name__ = kind.__qualname__ = "Node"
del kind, method
