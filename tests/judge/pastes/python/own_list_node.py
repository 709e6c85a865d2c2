# list_node_in_place: the definition is no comment, and takes other arguments
from __future__ import annotations


class ListNode:
    def __init__(self, x):
        self.val = x
        self.next = None

    def __repr__(self):
        return f"{self.val} -> {self.next!r}"


class Solution:
    def dropSecond(self, head: Optional[ListNode], n: int) -> None:
        match head.next:
            case None:
                return
            case second:
                head.next = second.next
