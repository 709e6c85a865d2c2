# list_node: a Node and a TreeNode of its own, which this problem does not use
class Node(object):
    def __init__(self, key, value, before):
        self.key, self.value, self.before = key, value, before


class TreeNode:
    __slots__ = ("left",)


class Solution:
    def reverseList(self, head: ListNode, n: int) -> ListNode:
        chain = None
        while head:
            chain = Node("v", head.val, chain)
            head = head.next
        dummy = tail = ListNode(None)
        while chain:
            tail.next = ListNode(chain.value)
            tail, chain = tail.next, chain.before
        return dummy.next
