# What a solution finds without an import, as on LeetCode. The star imports come first, then the modules: the other way round
# "from bisect import *" would leave bisect the function where bisect.bisect was meant. typing is the first of all: its Counter and
# OrderedDict are only names for those of collections.
from typing import *
from string import *
from re import *
from datetime import *
from collections import *
from heapq import *
from bisect import *
from copy import *
from math import *
from random import *
from itertools import *
from functools import *
from operator import *
from io import *
from json import *
from builtins import *  # takes back pow, open, abs ... from the modules above


import string
import re
import datetime
import collections
import heapq
import bisect
import copy
import math
import random
import itertools
import functools
import operator
import io
import sys
import json
import typing


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


class TreeNode:
    def __init__(self, val=0, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right
